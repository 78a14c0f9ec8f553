import { defineProblem } from "../../problem.ts";
import { isLocalDate } from "../../time/local-date.ts";
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

const dayUndated = defineProblem({
  code: "schedule/day-undated",
  severity: "hint",
  message: {
    de: "Der Tag „{day}“ hat kein Datum, obwohl die Veranstaltung eines hat. Für Kalender fehlt es.",
    en: "The day “{day}” has no date, although the event has one. Calendars need it.",
  },
  help: {
    de: "Nennen Sie das Datum in der Überschrift des Tages, zum Beispiel „### Freitag, 27. November 2020“.",
    en: "State the date in the heading of the day, for example “### Friday, 27 November 2020”.",
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
    const firstOfDay = new Map(event.sessions.map(({ day }, index) => [day, index] as const).reverse());
    return event.sessions.flatMap((session, index) => {
      const { day, title } = session;
      if (day === undefined) return [];
      const place = { path: ["sessions", index, "day"] };
      if (!isLocalDate(day)) return firstOfDay.get(day) === index ? [dayUndated.create({ day }, place)] : [];
      const last = endDate ?? day;
      if (first <= day && day <= last) return [];
      return [outsideDays.create({ title, day, first, last }, place)];
    });
  },
});
