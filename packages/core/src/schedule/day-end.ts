import type { ProgrammeDay, ResolvedTimes } from "./resolved-times.ts";

/**
 * When a day of a programme ends, as an instant in milliseconds since 1970 UTC: with its end line, else as the event announces, else
 * with the last of what takes place. Undefined where that is not known. `day` is one of `times.days`.
 */
export function dayEnd({ days, sessions, end }: ResolvedTimes, day: ProgrammeDay): number | undefined {
  const held = sessions.filter(
    ({ item, start, ...session }) =>
      session.day === day && start !== undefined && !item.optional && !item.cancelled,
  );
  const closing = held.find(({ item }) => item.kind === "end")?.start;
  const announced = day === days.at(-1) && end?.is === "stated" ? end : undefined;
  // One item that ends nobody knows when, and the end of the day is as open.
  const last = Math.max(...held.map((session) => session.end?.instant ?? Number.POSITIVE_INFINITY));
  const instant = closing?.instant ?? announced?.instant ?? last;
  return Number.isFinite(instant) ? instant : undefined;
}
