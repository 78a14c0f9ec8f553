import { defineProblem, type Problem } from "../../problem.ts";
import { isBreak } from "../../session/session-kinds.ts";
import { localAt } from "../../time/local-date-time.ts";
import type { TimeZone } from "../../time/time-zone.ts";
import { laneOf } from "../lane.ts";
import type { ResolvedItem } from "../resolved-times.ts";
import { ruleParameters, wholeNumber } from "../rule-parameters.ts";
import { defineAdjustableRule } from "../schedule-rule.ts";
import { sessionsOfDay } from "../sessions-of-day.ts";

const noBreak = defineProblem({
  code: "schedule/break-missing",
  severity: "hint",
  message: {
    de: "Bis zum Ende von „{title}“ sind es {minutes} Minuten ohne Pause.",
    en: "By the end of “{title}” there have been {minutes} minutes without a break.",
  },
  help: {
    de: "Planen Sie davor eine Pause ein, zum Beispiel „- {from} Pause“. Höchstens {limit} Minuten gelten als zumutbar.",
    en: "Plan a break before it, for example “- {from} Break”. No more than {limit} minutes are thought reasonable.",
  },
});

/**
 * People can rest in time: after so many minutes comes a break, a meal, or nothing at all for a while. A pause that nobody
 * announced lets people stand up, too, if it lasts `rest` minutes.
 */
export const breaks = defineAdjustableRule({
  code: "schedule/breaks",
  about: {
    de: "Nach spätestens 100 Minuten kommt eine Pause.",
    en: "A break comes after 100 minutes at the latest.",
  },
  parameters: ruleParameters({ minutes: wholeNumber(100, 1), rest: wholeNumber(10, 1) }),
  check: ({ times }, limits) =>
    times.days.flatMap((day) => stretchesTooLong(sessionsOfDay(times, day), day.zone, limits)),
});

function stretchesTooLong(
  ofDay: readonly ResolvedItem[],
  zone: TimeZone,
  { minutes: limit, rest }: { readonly minutes: number; readonly rest: number },
): readonly Problem[] {
  // Where there is a choice of rooms, people rest when they choose; what is for everyone binds all the same.
  const rooms = new Set(ofDay.flatMap(({ item }) => laneOf(item) ?? []));
  const going = ofDay
    .filter(({ item }) => rooms.size < 2 || laneOf(item) === undefined)
    .flatMap((session) =>
      session.start && session.end && countsAsWork(session)
        ? [{ session, start: session.start.instant, end: session.end.instant }]
        : [],
    )
    .sort((a, b) => a.start - b.start);
  const rests = ofDay
    .flatMap(({ item, start }) => (start && isBreak(item.kind) ? [start.instant] : []))
    .sort((a, b) => a - b);
  const problems: Problem[] = [];
  let stretch: { from: number; to: number; told: boolean } | undefined;
  let nextRest = 0;
  for (const { session, start, end } of going) {
    let rested = false;
    for (; (rests[nextRest] ?? Number.POSITIVE_INFINITY) <= start; nextRest += 1) rested = true;
    if (stretch === undefined || rested || start - stretch.to >= rest * 60_000)
      stretch = { from: start, to: end, told: false };
    stretch.to = Math.max(stretch.to, end);
    const minutes = Math.round((stretch.to - stretch.from) / 60_000);
    if (minutes <= limit || stretch.told) continue;
    stretch.told = true;
    const { time: from } = localAt(timeToRest(stretch.from, start, end), zone);
    problems.push(
      noBreak.create({ title: session.item.title, minutes, from, limit }, { path: session.path }),
    );
  }
  return problems;
}

/** Before the item with which it becomes too long; where that is most of it, half way through the item, to five minutes. */
function timeToRest(from: number, start: number, end: number): number {
  return start - from >= end - start ? start : start + Math.round((end - start) / 600_000) * 300_000;
}

function countsAsWork({ item }: ResolvedItem): boolean {
  const resting =
    isBreak(item.kind) || item.kind === "check-in" || item.kind === "social" || item.kind === "end";
  return !resting && !item.optional && !item.cancelled;
}
