import type { SessionKind } from "@programmheft/core";

/** The word for a kind of session in a schedule: the usual one for talks, our own for all others. */
export function typeOfKind(kind: SessionKind): string {
  return kind === "talk" ? "lecture" : kind;
}
