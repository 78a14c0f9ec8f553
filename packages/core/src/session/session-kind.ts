import { z } from "zod";

/** What happens in a session. */
export const sessionKinds = [
  "talk",
  "keynote",
  "panel",
  "discussion",
  "workshop",
  "welcome",
  "introduction",
  "technical",
  "check-in",
  "break",
  "meal",
  "social",
  "performance",
  "summary",
  "block",
  "end",
  "other",
] as const;

/** What happens in a session: talk, panel, break, end. */
export const SessionKind = /* @__PURE__ */ z.enum(sessionKinds);
export type SessionKind = z.output<typeof SessionKind>;

/** Whether people rest in a session of this kind: breaks and meals. */
export function isBreak(kind: SessionKind): boolean {
  return kind === "break" || kind === "meal";
}
