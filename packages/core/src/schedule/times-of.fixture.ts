import type { Event, EventInput } from "../event/event.ts";
import { eventOf, type SessionDraft } from "../event/event-of.fixture.ts";
import { localAt } from "../time/local-date-time.ts";
import { type ResolveOptions, resolveTimes } from "./resolve-times.ts";
import type { ResolvedItem } from "./resolved-times.ts";

/** "10:00-10:20" with a question mark behind each time that was inferred, and "…" for one that is not known. */
export function shown({ start, end, day }: Pick<ResolvedItem, "start" | "end" | "day">): string {
  const [from, to] = [start, end].map((time) =>
    time ? `${localAt(time.instant, day.zone).time}${time.is === "inferred" ? "?" : ""}` : "…",
  );
  return `${from}-${to}`;
}

/** The times of the sessions of an event. */
export function timesOf(event: Event, options?: ResolveOptions): string[] {
  return resolveTimes(event, options).sessions.map(shown);
}

/** An event of one day in November. */
export function programme(sessions: readonly SessionDraft[], event: Partial<EventInput> = {}): Event {
  return eventOf(sessions, { date: "2020-11-24", ...event });
}
