import { type Event, type LocalTime, localAt, type ProgrammeDay, resolveTimes } from "@programmheft/core";

/** When a day of a programme ends, if that is known: with its end line, else as the event announces, else with its last item. */
export function dayEnd(event: Event, { placedOn }: ProgrammeDay): LocalTime | undefined {
  const { days, sessions, end } = resolveTimes(event);
  const day = days.find((other) => other.placedOn === placedOn);
  if (day === undefined) return undefined;
  const held = sessions.filter(
    ({ item, start, ...session }) =>
      session.day === day && start !== undefined && !item.optional && !item.cancelled,
  );
  const closing = held.find(({ item }) => item.kind === "end")?.start;
  const announced = day === days.at(-1) && end?.is === "stated" ? end : undefined;
  // One item that ends nobody knows when, and the end of the day is as open.
  const last = Math.max(...held.map((session) => session.end?.instant ?? Number.POSITIVE_INFINITY));
  const instant = closing?.instant ?? announced?.instant ?? last;
  return Number.isFinite(instant) ? localAt(instant, day.zone).time : undefined;
}
