import { defineProblem } from "../../problem.ts";
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

/** The parts of a session end no later than the session. */
export const contributionsFit = defineRule({
  code: "schedule/contributions-fit",
  about: {
    de: "Die Beiträge eines Programmpunkts enden spätestens mit ihm.",
    en: "The parts of a session end no later than the session.",
  },
  check: ({ times }) =>
    everyItem(times.sessions).flatMap(({ item, path, end, contributions }) => {
      if (end === undefined) return [];
      const last = Math.max(
        ...contributions.map((part) => part.end?.instant ?? part.start?.instant ?? end.instant),
      );
      if (contributions.length === 0 || last <= end.instant) return [];
      return [
        tooLong.create({ title: item.title, minutes: Math.round((last - end.instant) / 60_000) }, { path }),
      ];
    }),
});
