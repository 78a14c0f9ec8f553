import { defineProblem } from "../../problem.ts";
import { LocalDate } from "../../time/local-date.ts";
import { defineRule } from "../schedule-rule.ts";

const endsBeforeFirstDay = defineProblem({
  code: "schedule/last-day-before-first",
  severity: "error",
  message: {
    de: "Der letzte Tag ({last}) liegt vor dem ersten ({first}).",
    en: "The last day ({last}) lies before the first ({first}).",
  },
  help: {
    de: "Vertauschen Sie die beiden Tage oder berichtigen Sie einen.",
    en: "Swap the two days or correct one of them.",
  },
});

const outsideDays = defineProblem({
  code: "schedule/day-outside-event",
  severity: "warning",
  message: {
    de: "„{title}“ steht am {day} im Programm, die Veranstaltung dauert vom {first} bis zum {last}.",
    en: "“{title}” is on the programme of {day}, but the event lasts from {first} to {last}.",
  },
  help: {
    de: "Berichtigen Sie das Datum des Tages oder das der Veranstaltung.",
    en: "Correct the date of the day or that of the event.",
  },
});

/** The days of the programme are days of the event. */
export const daysInEvent = defineRule({
  code: "schedule/days-in-event",
  about: {
    de: "Die Tage des Programms sind Tage der Veranstaltung.",
    en: "The days of the programme are days of the event.",
  },
  check: ({ event }) => {
    const { date: first, endDate } = event;
    if (first === undefined) return [];
    if (endDate !== undefined && endDate < first)
      return [endsBeforeFirstDay.create({ first, last: endDate }, { path: ["endDate"] })];
    return event.sessions.flatMap((session, index) => {
      const day = LocalDate.safeParse(session.day).data;
      const last = endDate ?? day;
      if (day === undefined || last === undefined || (first <= day && day <= last)) return [];
      return [
        outsideDays.create({ title: session.title, day, first, last }, { path: ["sessions", index, "day"] }),
      ];
    });
  },
});
