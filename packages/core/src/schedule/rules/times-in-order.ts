import { defineProblem, type Problem } from "../../problem.ts";
import { laneOf } from "../lane.ts";
import type { ResolvedItem } from "../resolved-times.ts";
import { defineRule, everyItem } from "../schedule-rule.ts";
import { sessionsOfDay } from "../sessions-of-day.ts";

const outOfOrder = defineProblem({
  code: "schedule/times-out-of-order",
  severity: "warning",
  message: {
    de: "„{title}“ beginnt um {time} Uhr, steht aber nach „{before}“ um {timeBefore} Uhr.",
    en: "“{title}” starts at {time}, but stands after “{before}” at {timeBefore}.",
  },
  help: {
    de: "Prüfen Sie die Uhrzeit. Stimmt sie, stellen Sie die Programmpunkte in die Reihenfolge ihrer Zeiten.",
    en: "Check the time. If it is right, put the items into the order of their times.",
  },
});

const sameStart = defineProblem({
  code: "schedule/same-start",
  severity: "warning",
  message: {
    de: "„{title}“ beginnt zur selben Zeit wie „{before}“: um {time} Uhr.",
    en: "“{title}” starts at the same time as “{before}”: at {time}.",
  },
  help: {
    de: 'Prüfen Sie die Uhrzeit. Laufen beide nebeneinander, geben Sie jedem einen Raum: {raum="…"}.',
    en: 'Check the time. If both run side by side, give each a room: {room="…"}.',
  },
});

/** Neighbours in one room stand in the order of their times, and each begins at a time of its own. */
export const timesInOrder = defineRule({
  code: "schedule/times-in-order",
  about: {
    de: "Programmpunkte stehen in der Reihenfolge ihrer Zeiten.",
    en: "Items stand in the order of their times.",
  },
  check: ({ times }) =>
    [
      ...times.days.map((day) => sessionsOfDay(times, day)),
      ...everyItem(times.sessions).map((item) => item.contributions),
    ].flatMap(checkLevel),
});

function checkLevel(items: readonly ResolvedItem[]): readonly Problem[] {
  if (items.length < 2) return [];
  const before = new Map<string | undefined, ResolvedItem>();
  return items.flatMap((item) => {
    if (item.start?.is !== "stated" || item.item.cancelled) return [];
    const lane = laneOf(item.item);
    const previous = before.get(lane);
    before.set(lane, item);
    if (previous?.start === undefined || previous.start.instant < item.start.instant) return [];
    const kind = previous.start.instant === item.start.instant ? sameStart : outOfOrder;
    const params = {
      title: item.item.title,
      time: item.item.start ?? "",
      before: previous.item.title,
      timeBefore: previous.item.start ?? "",
    };
    return [kind.create(params, { path: [...item.path, "start"] })];
  });
}
