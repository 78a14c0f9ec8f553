import type { Event } from "../event/event.ts";
import type { Problem, ProblemPath } from "../problem.ts";
import type { Contribution } from "../session/contribution.ts";
import type { Session } from "../session/session.ts";
import { minutesOfDuration } from "../time/duration.ts";
import type { ClockChangeChoice } from "../time/local-date-time.ts";
import type { LocalTime } from "../time/local-time.ts";
import { laneOf } from "./lane.ts";
import { nextStarts } from "./next-starts.ts";
import { endsAfterMidnight, passesMidnight, placeTime } from "./place-time.ts";
import { firstDay, programmeDays } from "./programme-days.ts";
import type { ProgrammeDay, ResolvedItem, ResolvedTime, ResolvedTimes } from "./resolved-times.ts";
import { shareTime } from "./share-time.ts";

/** How to resolve the times of an event. */
export interface ResolveOptions {
  /**
   * What a local time means that occurs twice or never. `reject`, the default, reports it as a problem and goes on with the
   * reading that keeps the order of the programme.
   */
  readonly clockChange?: ClockChangeChoice;
}

/**
 * Works out when everything begins and ends.
 *
 * - A session without an end lasts until the next one begins in its room (or else track), or for everyone.
 * - A session of kind `end` has no length and closes the day.
 * - Items without a start share the stretch of the timed one before them, contributions that of their session.
 * - From evening into the small hours the date moves on.
 *
 * Nothing is inferred where nothing follows: such starts and ends are absent.
 */
export function resolveTimes(event: Event, options: ResolveOptions = {}): ResolvedTimes {
  const problems: Problem[] = [];
  const choice = options.clockChange ?? "reject";
  const days = programmeDays(event);
  const first = days.values().next().value ?? firstDay(event);
  const last = [...days.values()].at(-1) ?? first;
  const announced = (
    time: LocalTime | undefined,
    day: ProgrammeDay,
    field: "start" | "end",
    notBefore?: number,
  ): ResolvedTime | undefined =>
    time === undefined
      ? undefined
      : { instant: placeTime(time, day, 0, { choice, path: [field], problems, notBefore }), is: "stated" };
  const start = announced(event.start, first, "start");
  const closing: ProgrammeDay =
    event.endDate === undefined || last.date === undefined
      ? last
      : { ...last, date: event.endDate, placedOn: event.endDate };
  const end = announced(event.end, closing, "end", start?.instant);
  const resolved: ResolvedItem<Session>[] = [];
  for (const [name, day] of days) {
    const indexes = event.sessions.flatMap((session, index) => (session.day === name ? [index] : []));
    const items = indexes.flatMap((index) => event.sessions[index] ?? []);
    const paths = indexes.map((index): ProblemPath => ["sessions", index]);
    const level = resolveLevel(items, paths, {
      day,
      choice,
      problems,
      ...(day === last && end ? { end: end.instant } : {}),
    });
    level.forEach((item, at) => {
      const index = indexes[at];
      if (index !== undefined) resolved[index] = item;
    });
  }
  const spanStart = start ?? firstStart(resolved);
  const spanEnd = end ?? lastEnd(resolved, last);
  return {
    days: [...days.values()],
    sessions: resolved,
    ...(spanStart && { start: spanStart }),
    ...(spanEnd && { end: spanEnd }),
    problems,
  };
}

interface Level {
  readonly day: ProgrammeDay;
  readonly choice: ClockChangeChoice;
  readonly problems: Problem[];
  /** Where the first item without a start begins, if that follows. */
  readonly start?: number;
  /** Where the last item ends. */
  readonly end?: number;
}

interface StatedTimes {
  readonly start?: number;
  readonly end?: number;
}

function resolveLevel<Item extends Contribution>(
  items: readonly Item[],
  paths: readonly ProblemPath[],
  level: Level,
): readonly ResolvedItem<Item>[] {
  const stated = placeStated(items, paths, level);
  const timed = items.flatMap((item, index) => {
    const start = stated[index]?.start;
    return start === undefined ? [] : [{ index, start, lane: laneOf(item) }];
  });
  const followers = new Map(nextStarts(timed).map((next, at) => [timed[at]?.index, next]));
  const times: { start?: ResolvedTime; end?: ResolvedTime }[] = items.map(() => ({}));
  for (const { head, rest } of runs(items, stated)) {
    const headStart = head === undefined ? level.start : stated[head]?.start;
    if (headStart === undefined) continue;
    const next = head === undefined ? timed[0]?.start : followers.get(head);
    const until = next ?? (level.end !== undefined && level.end > headStart ? level.end : undefined);
    const headEnd = head === undefined ? undefined : statedEnd(items[head], stated[head]);
    if (head !== undefined) times[head] = { start: { instant: headStart, is: "stated" } };
    const ended = head !== undefined && headEnd !== undefined;
    const members = head === undefined || ended ? rest : [head, ...rest];
    if (ended) Object.assign(times[head] ?? {}, { end: headEnd });
    if (head !== undefined && items[head]?.kind === "end") continue;
    const shares = shareTime(
      members.map((index) => lengthOf(items[index])),
      headEnd?.instant ?? headStart,
      until,
    );
    members.forEach((index, at) => {
      const share = shares[at];
      const own = stated[index];
      const time = times[index];
      if (share === undefined || time === undefined) return;
      if (time.start === undefined && share.start !== undefined)
        time.start = { instant: share.start, is: "inferred" };
      if (own?.end === undefined && share.end !== undefined)
        time.end = { instant: share.end, is: "inferred" };
    });
  }
  return items.map((item, index) => {
    const path = paths[index] ?? [];
    const ownEnd = stated[index]?.end;
    const time = {
      ...times[index],
      ...(ownEnd !== undefined && { end: { instant: ownEnd, is: "stated" as const } }),
    };
    const contributions = resolveLevel(
      item.contributions,
      item.contributions.map((_, at): ProblemPath => [...path, "contributions", at]),
      {
        ...withoutSpan(level),
        ...(time.start && { start: time.start.instant }),
        ...(time.end && { end: time.end.instant }),
      },
    );
    return { item, path, day: level.day, ...time, contributions };
  });
}

function withoutSpan({ day, choice, problems }: Level): Level {
  return { day, choice, problems };
}

/** Places what the items state, each lane in its own order, so that each may pass midnight. */
function placeStated(
  items: readonly Contribution[],
  paths: readonly ProblemPath[],
  level: Level,
): readonly StatedTimes[] {
  const lanes = new Map<string | undefined, { time?: LocalTime; instant?: number; dayOffset: number }>();
  return items.map((item, index) => {
    const path = paths[index] ?? [];
    const lane = lanes.get(laneOf(item)) ?? {
      dayOffset: 0,
      ...(level.start !== undefined && { instant: level.start }),
    };
    const choice = item.repeatedHour ?? level.choice;
    const stated: { start?: number; end?: number } = {};
    if (item.start !== undefined) {
      const dayOffset =
        lane.dayOffset + (lane.time !== undefined && passesMidnight(lane.time, item.start) ? 1 : 0);
      stated.start = placeTime(item.start, level.day, dayOffset, {
        choice,
        path: [...path, "start"],
        problems: level.problems,
        notBefore: lane.instant,
      });
      lanes.set(laneOf(item), { time: item.start, instant: stated.start, dayOffset });
    }
    if (item.end !== undefined) {
      const dayOffset =
        (lanes.get(laneOf(item))?.dayOffset ?? 0) +
        (item.start !== undefined && endsAfterMidnight(item.start, item.end) ? 1 : 0);
      stated.end = placeTime(item.end, level.day, dayOffset, {
        choice,
        path: [...path, "end"],
        problems: level.problems,
        notBefore: stated.start,
      });
    }
    return stated;
  });
}

/** Groups items without any time behind the timed one that they follow in their lane; leading ones have no head. */
function runs(
  items: readonly Contribution[],
  stated: readonly StatedTimes[],
): readonly { head: number | undefined; rest: number[] }[] {
  const all: { head: number | undefined; rest: number[] }[] = [{ head: undefined, rest: [] }];
  const current = new Map<string | undefined, { head: number | undefined; rest: number[] }>();
  items.forEach((item, index) => {
    const lane = laneOf(item);
    if (stated[index]?.start !== undefined) {
      const run = { head: index, rest: [] };
      all.push(run);
      current.set(lane, run);
    } else if (stated[index]?.end === undefined) {
      (current.get(lane) ?? all[0])?.rest.push(index);
    }
  });
  return all;
}

/** The end of an item that begins at a stated time, where it needs no neighbour to know it. */
function statedEnd(
  item: Contribution | undefined,
  stated: StatedTimes | undefined,
): ResolvedTime | undefined {
  if (item === undefined || stated?.start === undefined) return undefined;
  if (stated.end !== undefined) return { instant: stated.end, is: "stated" };
  // That the line takes no time is what its kind says; the text states its start alone.
  if (item.kind === "end") return { instant: stated.start, is: "inferred" };
  const length = lengthOf(item);
  return length === undefined ? undefined : { instant: stated.start + length * 60_000, is: "inferred" };
}

function lengthOf(item: Contribution | undefined): number | undefined {
  return item?.duration === undefined ? undefined : minutesOfDuration(item.duration);
}

function firstStart(sessions: readonly ResolvedItem[]): ResolvedTime | undefined {
  const starts = sessions.flatMap((session) =>
    session.start && !session.item.optional && session.day === sessions[0]?.day
      ? [session.start.instant]
      : [],
  );
  return starts.length === 0 ? undefined : { instant: Math.min(...starts), is: "inferred" };
}

function lastEnd(sessions: readonly ResolvedItem[], day: ProgrammeDay): ResolvedTime | undefined {
  const ofDay = sessions.filter((session) => session.day === day && session.start && !session.item.optional);
  if (ofDay.length === 0 || ofDay.some((session) => session.end === undefined)) return undefined;
  return { instant: Math.max(...ofDay.map((session) => session.end?.instant ?? 0)), is: "inferred" };
}
