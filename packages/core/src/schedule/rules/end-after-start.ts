import { defineProblem } from "../../problem.ts";
import { defineRule, everyItem } from "../schedule-rule.ts";

const endsBeforeStart = defineProblem({
  code: "schedule/ends-before-start",
  severity: "error",
  message: {
    de: "„{title}“ endet um {end} Uhr und damit vor dem Beginn um {start} Uhr.",
    en: "“{title}” ends at {end}, before it starts at {start}.",
  },
  help: {
    de: "Vertauschen Sie die Zeiten oder berichtigen Sie eine von beiden.",
    en: "Swap the times or correct one of them.",
  },
});

const zeroLength = defineProblem({
  code: "schedule/zero-length",
  severity: "warning",
  message: {
    de: "„{title}“ beginnt und endet um {start} Uhr, dauert also gar nicht.",
    en: "“{title}” starts and ends at {start}, so it takes no time.",
  },
  help: {
    de: "Berichtigen Sie das Ende. Eine Zeile, die das Programm beschließt, braucht keines.",
    en: "Correct the end. A line that closes the programme needs none.",
  },
});

/** What ends, ends after it began; only an end line takes no time. */
export const endAfterStart = defineRule({
  code: "schedule/end-after-start",
  about: {
    de: "Was endet, endet nach seinem Beginn; nur die Schlusszeile dauert nicht.",
    en: "What ends, ends after it began; only an end line takes no time.",
  },
  check: ({ times }) =>
    everyItem(times.sessions).flatMap(({ item, path, start, end }) => {
      if (start === undefined || end?.is !== "stated" || item.kind === "end" || start.instant < end.instant)
        return [];
      const params = { title: item.title, start: item.start ?? "", end: item.end ?? "" };
      return [
        (start.instant === end.instant ? zeroLength : endsBeforeStart).create(params, {
          path: [...path, "end"],
        }),
      ];
    }),
});
