import { defineProblem, type Problem } from "../../problem.ts";
import { containsInterval, type Interval, overlaps } from "../../time/interval.ts";
import type { Availability } from "../availability.ts";
import { defineRule, everyItem } from "../schedule-rule.ts";

const notAvailable = defineProblem({
  code: "schedule/person-not-available",
  severity: "warning",
  message: {
    de: "{name} kann zur Zeit von „{title}“ nicht oder nicht die ganze Zeit.",
    en: "{name} cannot be there for “{title}”, or not all of the time.",
  },
  help: {
    de: "Verschieben Sie den Programmpunkt, besetzen Sie ihn anders, oder fragen Sie noch einmal nach.",
    en: "Move the item, give it to someone else, or ask again.",
  },
});

/** Everyone can be there when they are on, as far as they said when they can. */
export const personAvailable = defineRule({
  code: "schedule/person-available",
  about: {
    de: "Alle können, wenn sie an der Reihe sind.",
    en: "Everyone can be there when it is their turn.",
  },
  check: ({ times, availabilities }) => {
    if (availabilities === undefined) return [];
    return everyItem(times.sessions).flatMap(({ item, path, day, start, end }): readonly Problem[] => {
      if (day.date === undefined || start === undefined || item.cancelled) return [];
      const needed = { start: start.instant, end: end?.instant ?? start.instant + 60_000 };
      return item.participants.flatMap(({ id, name }, index): readonly Problem[] => {
        const stated = availabilities.get(id);
        if (stated === undefined || isAvailable(stated, needed)) return [];
        const place = { path: [...path, "participants", index] };
        return [notAvailable.create({ name, title: item.title }, place)];
      });
    });
  },
});

function isAvailable({ free, busy = [] }: Availability, needed: Interval): boolean {
  const can = free === undefined || free.some((interval) => containsInterval(interval, needed));
  return can && !busy.some((interval) => overlaps(interval, needed));
}
