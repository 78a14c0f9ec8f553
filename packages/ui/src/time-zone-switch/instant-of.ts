import type { Agenda } from "@programmheft/core";

/** When the event is, or any day for one without a date: zones are named after summer and winter. */
export function instantOf({ start, sessions }: Pick<Agenda, "start" | "sessions">): string {
  return start ?? sessions.find((session) => session.start !== undefined)?.start ?? "2000-01-01T12:00:00Z";
}
