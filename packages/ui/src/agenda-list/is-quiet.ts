import type { AgendaSession } from "@programmheft/core";

/** Kinds that step back behind the contents: nobody comes for them alone. */
const quietKinds: ReadonlySet<AgendaSession["kind"]> = new Set([
  "break",
  "meal",
  "end",
  "technical",
  "check-in",
]);

/** Whether a session steps back behind the others on the page. */
export function isQuiet({ kind, optional }: AgendaSession): boolean {
  return optional === true || quietKinds.has(kind);
}
