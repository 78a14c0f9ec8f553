import type { Event } from "../event/event.ts";
import type { Id } from "../id.ts";
import { defineProblem, type Problem, type Reading } from "../problem.ts";
import type { Session } from "../session/session.ts";
import { laneOf } from "./lane.ts";
import { resolveTimes } from "./resolve-times.ts";
import type { ResolvedItem, ResolvedTimes } from "./resolved-times.ts";
import { localFields, type MoveInstant, retimeEvent } from "./retime-event.ts";

const unknownSession = defineProblem({
  code: "schedule/session-unknown",
  severity: "error",
  message: { de: "Einen Programmpunkt „{id}“ gibt es nicht.", en: "There is no session “{id}”." },
  help: { de: "Es gibt: {known}.", en: "There are: {known}." },
});

const lengthUnknown = defineProblem({
  code: "schedule/session-length-unknown",
  severity: "error",
  message: {
    de: "„{title}“ lässt sich nicht verschieben, weil nicht bekannt ist, wann es beginnt und endet.",
    en: "“{title}” cannot be moved, because it is not known when it starts and ends.",
  },
  help: { de: "Nennen Sie Beginn und Ende.", en: "State its start and end." },
});

const notTogether = defineProblem({
  code: "schedule/sessions-not-together",
  severity: "error",
  message: {
    de: "„{first}“ und „{second}“ stehen nicht am selben Tag und im selben Raum.",
    en: "“{first}” and “{second}” are not on the same day and in the same room.",
  },
  help: {
    de: "Geben Sie beiden erst denselben Tag und denselben Raum.",
    en: "Give both the same day and the same room first.",
  },
});

/** Where a session goes: directly before or after another one. */
export type SessionTarget = { readonly before: Id } | { readonly after: Id };

/**
 * Moves a session before or after another one of its day and room. Every session keeps its length and the pause
 * after it; what lies between old and new place moves up. Contributions go with their session.
 */
export function moveSession(event: Event, id: Id, target: SessionTarget): Reading<Event> {
  const otherId = "before" in target ? target.before : target.after;
  return withNeighbours(event, id, otherId, (sessions, moved, other) => {
    const rest = sessions.filter((session) => session !== moved);
    const at = rest.indexOf(other) + ("before" in target ? 0 : 1);
    return [...rest.slice(0, at), moved, ...rest.slice(at)];
  });
}

/** Lets two sessions of one day and room change places. Each keeps its length; what lies between them makes room. */
export function swapSessions(event: Event, firstId: Id, secondId: Id): Reading<Event> {
  return withNeighbours(event, firstId, secondId, (sessions, first, second) =>
    sessions.map((session) => (session === first ? second : session === second ? first : session)),
  );
}

/**
 * Takes a session out. With `closeUp`, what follows on its day in its room moves up to fill the time; otherwise the time stays
 * free: a session that lasted until then now states that it ends there.
 */
export function removeSession(
  event: Event,
  id: Id,
  options: { readonly closeUp?: boolean } = {},
): Reading<Event> {
  const times = resolveTimes(event);
  const removed = times.sessions.find(({ item }) => item.id === id);
  if (removed === undefined) return refuse(event, id);
  const { start, end, item, day } = removed;
  const without = (sessions: readonly Session[]): Event => ({
    ...event,
    sessions: sessions.filter((session) => session.id !== id),
  });
  if (options.closeUp !== true) {
    const sessions = times.sessions.map((session) => {
      const followed =
        session.end?.is === "inferred" &&
        session.end.instant === start?.instant &&
        session.item.duration === undefined;
      return followed
        ? { ...session.item, ...localFields("end", session.end.instant, day.zone) }
        : session.item;
    });
    return { value: without(sessions), problems: [] };
  }
  if (start === undefined || end === undefined)
    return { problems: [lengthUnknown.create({ title: item.title })] };
  const length = end.instant - start.instant;
  const moved = retimeEvent(event, times, shiftFrom(end.instant, removed, times, -length));
  return { value: without(moved.sessions), problems: [] };
}

/** Puts a session in behind another one of its day and room, `minutes` long. What follows there begins so much later. */
export function insertSession(
  event: Event,
  session: Omit<Session, "start" | "end">,
  after: Id,
  minutes: number,
): Reading<Event> {
  const times = resolveTimes(event);
  const index = event.sessions.findIndex(({ id }) => id === after);
  const previous = times.sessions[index];
  if (previous === undefined) return refuse(event, after);
  const { end, item, day } = previous;
  if (end === undefined) return { problems: [lengthUnknown.create({ title: item.title })] };
  const length = minutes * 60_000;
  const moved = retimeEvent(event, times, shiftFrom(end.instant, previous, times, length));
  const { room, track, day: name } = item;
  const inserted: Session = {
    ...session,
    ...localFields("end", end.instant + length, day.zone),
    ...localFields("start", end.instant, day.zone),
    ...(name !== undefined && { day: name }),
    ...(room !== undefined && { room }),
    ...(track !== undefined && { track }),
  };
  const sessions = moved.sessions.flatMap((one, at) => (at === index ? [one, inserted] : [one]));
  return { value: { ...moved, sessions }, problems: [] };
}

/** Moves what begins at the instant or later on a neighbour's day and in its room, contributions with their session. */
function shiftFrom(
  instant: number,
  neighbour: ResolvedItem<Session>,
  times: ResolvedTimes,
  by: number,
): MoveInstant {
  return (own, { path }) => {
    const session = typeof path[1] === "number" ? times.sessions[path[1]] : undefined;
    const follows =
      session?.start !== undefined && inSameLane(neighbour, session) && session.start.instant >= instant;
    return follows ? own + by : own;
  };
}

type Arrange = (
  sessions: readonly ResolvedItem<Session>[],
  first: ResolvedItem<Session>,
  second: ResolvedItem<Session>,
) => readonly ResolvedItem<Session>[];

/** Rearranges the sessions of the lane of two of them: lengths, and pauses after them, go with the sessions. */
function withNeighbours(event: Event, firstId: Id, secondId: Id, arrange: Arrange): Reading<Event> {
  const times = resolveTimes(event);
  const find = (id: Id) => times.sessions.find(({ item }) => item.id === id);
  const [first, second] = [find(firstId), find(secondId)];
  if (first === undefined) return refuse(event, firstId);
  if (second === undefined) return refuse(event, secondId);
  if (first === second) return { value: event, problems: [] };
  if (!inSameLane(first, second)) {
    return { problems: [notTogether.create({ first: first.item.title, second: second.item.title })] };
  }
  const lane = times.sessions.filter((session) => inSameLane(first, session));
  const [from, to] = [lane.indexOf(first), lane.indexOf(second)].sort((a, b) => a - b);
  const stretch = lane.slice(from, (to ?? 0) + 1);
  const open = stretch.find(({ start, end }) => start === undefined || end === undefined);
  if (open !== undefined) return { problems: [lengthUnknown.create({ title: open.item.title })] };
  const arranged = arrange(stretch, first, second);
  const shifts = shiftsOf(lane, arranged, stretch[0]?.start?.instant ?? 0);
  // A start that was inferred would be inferred anew among new neighbours: it is stated now, so that lengths stay.
  const stated = event.sessions.map((session, index) => {
    const resolved = times.sessions[index];
    return resolved?.start?.is === "inferred" && inSameLane(first, resolved)
      ? { ...session, ...localFields("start", resolved.start.instant, resolved.day.zone) }
      : session;
  });
  const withStarts = { ...event, sessions: stated };
  const moved = retimeEvent(
    withStarts,
    resolveTimes(withStarts),
    (instant, { path }) => instant + (shifts.get(path[1]) ?? 0),
  );
  const slots = stretch.map(({ path }) => path[1]);
  const sessions = moved.sessions.map((session, index) => {
    const taking = arranged[slots.indexOf(index)]?.path[1];
    return (typeof taking === "number" ? moved.sessions[taking] : undefined) ?? session;
  });
  return { value: { ...moved, sessions }, problems: [] };
}

/** By how much each session moves when the stretch is filled anew, by its index in the event. */
function shiftsOf(
  lane: readonly ResolvedItem[],
  arranged: readonly ResolvedItem[],
  from: number,
): ReadonlyMap<string | number | undefined, number> {
  let at = from;
  return new Map(
    arranged.map((session) => {
      const start = session.start?.instant ?? 0;
      const shift = at - start;
      at += (lane[lane.indexOf(session) + 1]?.start?.instant ?? session.end?.instant ?? 0) - start;
      return [session.path[1], shift];
    }),
  );
}

function inSameLane(a: ResolvedItem, b: ResolvedItem): boolean {
  return a.day === b.day && laneOf(a.item) === laneOf(b.item);
}

function refuse(event: Event, id: Id): { readonly problems: readonly Problem[] } {
  return {
    problems: [unknownSession.create({ id, known: event.sessions.map((session) => session.id).join(", ") })],
  };
}
