import { defineProblem, type Problem } from "../../problem.ts";
import type { ResolvedItem } from "../resolved-times.ts";
import { defineRule, everyItem } from "../schedule-rule.ts";

const tooLong = defineProblem({
  code: "schedule/contributions-too-long",
  severity: "warning",
  message: {
    de: "Die Beiträge von „{title}“ dauern länger als der Programmpunkt selbst, um {minutes} Minuten.",
    en: "The contributions of “{title}” last longer than the item itself, by {minutes} minutes.",
  },
  help: {
    de: "Kürzen Sie Beiträge, oder lassen Sie den nächsten Programmpunkt später beginnen.",
    en: "Shorten contributions, or let the next item start later.",
  },
});

const tooEarly = defineProblem({
  code: "schedule/contribution-too-early",
  severity: "warning",
  message: {
    de: "„{title}“ beginnt um {time} Uhr, „{holder}“ aber erst um {start} Uhr.",
    en: "“{title}” starts at {time}, but “{holder}”, which it is a part of, only at {start}.",
  },
  help: {
    de: "Prüfen Sie die Uhrzeit, oder lassen Sie den Programmpunkt früher beginnen.",
    en: "Check the time, or let the item start earlier.",
  },
});

/** The parts of a session lie within its time. */
export const contributionsFit = defineRule({
  code: "schedule/contributions-fit",
  about: {
    de: "Die Beiträge eines Programmpunkts liegen in seiner Zeit.",
    en: "The parts of a session lie within its time.",
  },
  check: ({ times }) =>
    everyItem(times.sessions).flatMap((holder) =>
      holder.item.cancelled || holder.contributions.length === 0
        ? []
        : [...partsTooEarly(holder), ...partsTooLong(holder)],
    ),
});

function partsTooEarly({ item, start, contributions }: ResolvedItem): readonly Problem[] {
  return contributions.flatMap(({ item: part, path, start: own }) => {
    if (start?.is !== "stated" || own?.is !== "stated" || own.instant >= start.instant || part.cancelled)
      return [];
    const params = { title: part.title, time: part.start ?? "", holder: item.title, start: item.start ?? "" };
    return [tooEarly.create(params, { path: [...path, "start"] })];
  });
}

function partsTooLong({ item, path, end, contributions }: ResolvedItem): readonly Problem[] {
  if (end === undefined) return [];
  const ends = contributions.flatMap((part) => (part.item.cancelled ? [] : (part.end ?? part.start ?? [])));
  const last = Math.max(end.instant, ...ends.map(({ instant }) => instant));
  const minutes = Math.round((last - end.instant) / 60_000);
  return minutes === 0 ? [] : [tooLong.create({ title: item.title, minutes }, { path })];
}
