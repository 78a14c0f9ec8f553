import type { Event } from "../event/event.ts";
import type { Id } from "../id.ts";
import { defineProblem, type Problem } from "../problem.ts";
import { isBreak } from "../session/session-kinds.ts";
import { addDays } from "../time/calendar-days.ts";
import { instantOfLocal } from "../time/local-date-time.ts";
import type { LocalTime } from "../time/local-time.ts";
import { dayEnd } from "./day-end.ts";
import { type CatchUpPlan, type CatchUpStep, planCatchUp } from "./plan-catch-up.ts";
import { resolveTimes } from "./resolve-times.ts";
import type { ProgrammeDay, ResolvedItem, ResolvedTimes } from "./resolved-times.ts";
import { type MoveAnnounced, retimeEvent } from "./retime-event.ts";
import { type TimeWarp, warpInstant } from "./time-warp.ts";

/** What is known when a programme runs late. */
export interface Delay {
  /** The time on the wall. */
  readonly at: LocalTime;
  /** The day of the programme, as its sessions name it; not needed where there is one. */
  readonly day?: string;
  /** How many minutes behind, more than none: at 11:12 and 12 minutes behind, one is where the programme has 11:00. */
  readonly behind: number;
  /** Sessions that keep their length, by id. What is running now keeps its own in any case. */
  readonly protect?: readonly Id[];
}

/** Ways to go on: everything later, or on time at the end by shorter breaks, without optional items, by less time for each, or all of these. */
export type LateOptionKind = "shift-all" | "shorten-breaks" | "drop-optional" | "compress" | "combine";

/** How much a way to go on changes. Minutes are those by which starts move, added up. */
export interface Disturbance {
  readonly moved: number;
  readonly shortened: number;
  readonly dropped: number;
  readonly minutes: number;
}

/** A way to go on: the event as it would be then, or why it cannot be done. */
export type LateOption =
  | {
      readonly kind: LateOptionKind;
      readonly possible: true;
      readonly event: Event;
      readonly disturbance: Disturbance;
      /** By how many minutes the day ends later than planned. */
      readonly endsLater: number;
    }
  | { readonly kind: LateOptionKind; readonly possible: false; readonly why: Problem };

const dayIsOver = defineProblem({
  code: "schedule/late-day-over",
  severity: "error",
  message: {
    de: "Um {at} Uhr ist vom Programm nichts mehr übrig.",
    en: "At {at} nothing of the programme is left.",
  },
  help: { de: "Prüfen Sie Uhrzeit und Verspätung.", en: "Check the time and the delay." },
});

const noTimes = defineProblem({
  code: "schedule/late-no-times",
  severity: "error",
  message: {
    de: "Kein Programmpunkt dieses Tages hat eine Uhrzeit.",
    en: "No item of this day has a time.",
  },
  help: {
    de: "Geben Sie an, wann die Programmpunkte beginnen, zum Beispiel „- 10:00 Begrüßung“.",
    en: "State when items begin, for example “- 10:00 Welcome”.",
  },
});

const endUnknown = defineProblem({
  code: "schedule/late-end-unknown",
  severity: "error",
  message: { de: "Wann der Tag endet, ist nicht bekannt.", en: "When the day ends is not known." },
  help: { de: "Ergänzen Sie eine Zeile wie „- 12:30 Ende“.", en: "Add a line such as “- 12:30 End”." },
});

const tooLittle: Readonly<Record<CatchUpStep, ReturnType<typeof shortOf>>> = {
  "shorten-breaks": shortOf("Pausen", "breaks"),
  "drop-optional": shortOf("optionalen Programmpunkten", "optional items"),
  compress: shortOf("übrigen Programmpunkten", "remaining items"),
};

function shortOf(de: string, en: string) {
  return defineProblem({
    code: "schedule/late-too-little-time",
    severity: "error",
    message: {
      de: `Aufzuholen sind {behind} Minuten, an ${de} lassen sich nur {gain} gewinnen.`,
      en: `There are {behind} minutes to make up, but only {gain} can be gained from ${en}.`,
    },
    help: {
      de: "Verbinden Sie mehrere Wege, geben Sie geschützte Programmpunkte frei, oder lassen Sie den Tag später enden.",
      en: "Combine several ways, release protected items, or let the day end later.",
    },
  });
}

const ways: Readonly<Record<Exclude<LateOptionKind, "shift-all">, readonly CatchUpStep[]>> = {
  "shorten-breaks": ["shorten-breaks"],
  "drop-optional": ["drop-optional"],
  compress: ["compress"],
  combine: ["shorten-breaks", "drop-optional", "compress"],
};

/**
 * Lays out what can be done when a programme runs late: the ways that are possible, the least change first, then those that
 * are not, each with the reason. What is past stays as planned; what is running keeps its length.
 */
export function optionsWhenLate(event: Event, delay: Delay): readonly LateOption[] {
  if (!Number.isInteger(delay.behind) || delay.behind < 1)
    throw new RangeError(`A programme is late by whole minutes, not by ${delay.behind}.`);
  const times = resolveTimes(event);
  const day = times.days.find(({ name }) => name === delay.day) ?? times.days[0];
  const sessions = times.sessions.filter((session) => session.day === day);
  const at = day && instantOnDay(delay.at, day, sessions);
  const from = at === undefined ? 0 : at - delay.behind * 60_000;
  const left = sessions.filter(({ start, end }) => (end?.instant ?? start?.instant ?? 0) >= from);
  if (day === undefined || at === undefined)
    return [{ kind: "shift-all", possible: false, why: noTimes.create({}) }];
  if (left.length === 0)
    return [{ kind: "shift-all", possible: false, why: dayIsOver.create({ at: delay.at }) }];
  const isLastDay = day === times.days.at(-1);
  const end = dayEnd(times, day);
  const plan: CatchUpPlan = {
    sessions,
    from,
    end: end ?? from,
    minutes: delay.behind,
    protect: new Set(delay.protect),
  };
  const finish = (kind: LateOptionKind, warp: TimeWarp, dropped: ReadonlySet<Id>): LateOption => {
    const moved = (instant: number) => warpInstant(warp, instant);
    const changed = applyWarp(event, times, day, warp, dropped, {
      // Who has not begun yet begins later: the start that was announced is no longer true.
      ...(day === times.days[0] && { start: moved }),
      ...(isLastDay && kind === "shift-all" && { end: moved }),
    });
    const endsLater = end === undefined ? delay.behind : Math.round((warpInstant(warp, end) - end) / 60_000);
    return {
      kind,
      possible: true,
      event: changed,
      endsLater,
      disturbance: disturbanceOf(sessions, warp, dropped),
    };
  };
  const shiftAll = finish("shift-all", { points: [{ planned: from, actual: at }] }, new Set());
  const keepEnd = (["shorten-breaks", "drop-optional", "compress", "combine"] as const).map(
    (kind): LateOption => {
      if (end === undefined) return { kind, possible: false, why: endUnknown.create({}) };
      const found = planCatchUp(plan, ways[kind]);
      if (found.gained >= delay.behind) return finish(kind, found.warp, found.dropped);
      const step = ways[kind].at(-1) ?? "compress";
      return {
        kind,
        possible: false,
        why: tooLittle[step].create({ behind: delay.behind, gain: found.gained }),
      };
    },
  );
  return [shiftAll, ...withoutRepeats(keepEnd)].sort(compareOptions);
}

/** The combination says nothing new where one way alone comes to the same. */
function withoutRepeats(options: readonly LateOption[]): readonly LateOption[] {
  const events = new Set<string>();
  return options.filter((option) => {
    if (!option.possible) return true;
    const event = JSON.stringify(option.event);
    if (events.has(event)) return false;
    events.add(event);
    return true;
  });
}

function compareOptions(a: LateOption, b: LateOption): number {
  if (!a.possible || !b.possible) return Number(b.possible) - Number(a.possible);
  const [x, y] = [a.disturbance, b.disturbance];
  return x.dropped - y.dropped || x.moved + x.shortened - (y.moved + y.shortened) || x.minutes - y.minutes;
}

function instantOnDay(
  time: LocalTime,
  day: ProgrammeDay,
  sessions: readonly ResolvedItem[],
): number | undefined {
  const first = Math.min(...sessions.map(({ start }) => start?.instant ?? Number.POSITIVE_INFINITY));
  if (first === Number.POSITIVE_INFINITY) return undefined;
  const on = (offset: number) => instantOfLocal(addDays(day.placedOn, offset), time, day.zone, "earlier");
  const sameDay = on(0);
  // A programme that began in the evening goes on after midnight, on the next date.
  return sameDay !== undefined && sameDay < first - 12 * 3_600_000 ? on(1) : sameDay;
}

function applyWarp(
  event: Event,
  times: ResolvedTimes,
  day: ProgrammeDay,
  warp: TimeWarp,
  dropped: ReadonlySet<Id>,
  announced: MoveAnnounced,
): Event {
  const moved = retimeEvent(
    event,
    times,
    (instant, item) => (item.day === day ? warpInstant(warp, instant) : instant),
    announced,
  );
  if (dropped.size === 0) return moved;
  const sessions = moved.sessions.map((session, index) =>
    dropped.has(session.id) && times.sessions[index]?.day === day
      ? { ...session, cancelled: true as const }
      : session,
  );
  return { ...moved, sessions };
}

function disturbanceOf(
  sessions: readonly ResolvedItem[],
  warp: TimeWarp,
  dropped: ReadonlySet<Id>,
): Disturbance {
  const kept = sessions.filter(
    ({ item, start }) => start !== undefined && !dropped.has(item.id) && !item.cancelled,
  );
  const shifts = kept.map(({ start }) =>
    Math.abs(warpInstant(warp, start?.instant ?? 0) - (start?.instant ?? 0)),
  );
  const shortened = kept.filter(({ start, end, item }) => {
    if (start === undefined || end === undefined || isBreak(item.kind)) return false;
    return warpInstant(warp, end.instant) - warpInstant(warp, start.instant) < end.instant - start.instant;
  });
  return {
    moved: shifts.filter((shift) => shift > 0).length,
    shortened: shortened.length,
    dropped: dropped.size,
    minutes: Math.round(shifts.reduce((sum, shift) => sum + shift, 0) / 60_000),
  };
}
