import { defineProblem } from "../../problem.ts";
import { defineRule } from "../schedule-rule.ts";

const beforeEvent = defineProblem({
  code: "schedule/before-event",
  severity: "warning",
  message: {
    de: "„{title}“ beginnt um {time} Uhr, die Veranstaltung erst um {start} Uhr.",
    en: "“{title}” starts at {time}, but the event only at {start}.",
  },
  help: {
    de: "Kennzeichnen Sie den Programmpunkt mit „(optional)“, oder lassen Sie die Veranstaltung früher beginnen.",
    en: "Mark the item as “(optional)”, or let the event start earlier.",
  },
});

const afterEvent = defineProblem({
  code: "schedule/after-event",
  severity: "warning",
  message: {
    de: "„{title}“ endet nach dem angekündigten Ende der Veranstaltung um {end} Uhr.",
    en: "“{title}” ends after the announced end of the event at {end}.",
  },
  help: {
    de: "Kürzen Sie den Programmpunkt, oder kündigen Sie ein späteres Ende an.",
    en: "Shorten the item, or announce a later end.",
  },
});

/** What the event announces as its span holds every session that is not optional. Welcome desks may open before it. */
export const withinEvent = defineRule({
  code: "schedule/within-event",
  about: {
    de: "Das Programm liegt in der angekündigten Zeit.",
    en: "The programme lies within the announced span.",
  },
  check: ({ event, times }) =>
    times.sessions.flatMap(({ item, path, day, start, end }) => {
      // The end line has a rule of its own.
      const aside = item.kind === "check-in" || item.kind === "technical" || item.kind === "end";
      if (item.optional || item.cancelled || aside) return [];
      const early =
        times.start?.is === "stated" &&
        start !== undefined &&
        start.instant < times.start.instant &&
        day === times.days[0];
      const latest = Math.max(start?.instant ?? 0, end?.is === "stated" ? end.instant : 0);
      const late = times.end?.is === "stated" && latest > times.end.instant && day === times.days.at(-1);
      return [
        ...(early
          ? [
              beforeEvent.create(
                { title: item.title, time: item.start ?? "", start: event.start ?? "" },
                { path: [...path, "start"] },
              ),
            ]
          : []),
        ...(late ? [afterEvent.create({ title: item.title, end: event.end ?? "" }, { path })] : []),
      ];
    }),
});
