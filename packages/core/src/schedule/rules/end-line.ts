import { defineProblem } from "../../problem.ts";
import { defineRule } from "../schedule-rule.ts";
import { sessionsOfDay } from "../sessions-of-day.ts";

const afterEndLine = defineProblem({
  code: "schedule/after-end-line",
  severity: "warning",
  message: {
    de: "„{title}“ beginnt um {time} Uhr, obwohl „{end}“ den Tag schon um {endTime} Uhr beschließt.",
    en: "“{title}” starts at {time}, although “{end}” closes the day at {endTime}.",
  },
  help: {
    de: "Berichtigen Sie eine der beiden Uhrzeiten, oder kennzeichnen Sie den Programmpunkt mit „(optional)“.",
    en: "Correct one of the two times, or mark the item as “(optional)”.",
  },
});

const endsDiffer = defineProblem({
  code: "schedule/ends-differ",
  severity: "warning",
  message: {
    de: "„{end}“ steht bei {endTime} Uhr, angekündigt ist das Ende für {announced} Uhr.",
    en: "“{end}” stands at {endTime}, but the end is announced for {announced}.",
  },
  help: { de: "Gleichen Sie die beiden Uhrzeiten an.", en: "Make the two times agree." },
});

/** The end line closes the day, at the time that was announced. Evenings and optional items may follow it. */
export const endLine = defineRule({
  code: "schedule/end-line",
  about: {
    de: "Die Schlusszeile beschließt den Tag zur angekündigten Zeit.",
    en: "The end line closes the day at the announced time.",
  },
  check: ({ event, times }) =>
    times.sessions.flatMap((last) => {
      const closing = last.start;
      if (last.item.kind !== "end" || last.item.cancelled || last.item.optional || closing === undefined)
        return [];
      const params = { end: last.item.title, endTime: last.item.start ?? "" };
      const announced =
        times.end?.is === "stated" && last.day === times.days.at(-1) && event.endDate === undefined
          ? times.end
          : undefined;
      return [
        ...sessionsOfDay(times, last.day).flatMap(({ item, path, start }) =>
          start?.is === "stated" &&
          start.instant >= closing.instant &&
          takesPart(item.kind) &&
          !item.optional &&
          !item.cancelled
            ? [
                afterEndLine.create(
                  { ...params, title: item.title, time: item.start ?? "" },
                  { path: [...path, "start"] },
                ),
              ]
            : [],
        ),
        ...(announced !== undefined && announced.instant !== closing.instant
          ? [endsDiffer.create({ ...params, announced: event.end ?? "" }, { path: [...last.path, "start"] })]
          : []),
      ];
    }),
});

function takesPart(kind: string): boolean {
  return kind !== "end" && kind !== "social" && kind !== "meal";
}
