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

/** Whether people rest in a session of this kind: breaks and meals. */
export function isBreak(kind: (typeof sessionKinds)[number]): boolean {
  return kind === "break" || kind === "meal";
}
