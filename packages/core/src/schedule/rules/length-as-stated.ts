import { defineProblem } from "../../problem.ts";
import { minutesOfDuration } from "../../time/minutes-of-duration.ts";
import { defineRule, everyItem } from "../schedule-rule.ts";

const lengthDiffers = defineProblem({
  code: "schedule/length-differs",
  severity: "warning",
  message: {
    de: "„{title}“ soll {stated} Minuten dauern, von Beginn bis Ende sind es aber {minutes}.",
    en: "“{title}” is to last {stated} minutes, but from start to end there are {minutes}.",
  },
  help: {
    de: "Berichtigen Sie Dauer oder Ende, oder lassen Sie eines von beiden weg.",
    en: "Correct the length or the end, or leave one of the two out.",
  },
});

/** A stated length agrees with the times that are stated beside it. */
export const lengthAsStated = defineRule({
  code: "schedule/length-as-stated",
  about: {
    de: "Eine genannte Dauer passt zu Beginn und Ende.",
    en: "A stated length agrees with start and end.",
  },
  check: ({ times }) =>
    everyItem(times.sessions).flatMap(({ item, path, start, end }) => {
      if (item.duration === undefined || item.cancelled) return [];
      if (start?.is !== "stated" || end?.is !== "stated" || end.instant < start.instant) return [];
      const stated = minutesOfDuration(item.duration);
      const minutes = Math.round((end.instant - start.instant) / 60_000);
      if (stated === minutes) return [];
      return [lengthDiffers.create({ title: item.title, stated, minutes }, { path: [...path, "duration"] })];
    }),
});
