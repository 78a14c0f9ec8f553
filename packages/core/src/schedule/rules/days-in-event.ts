import { defineProblem } from "../../problem.ts";
import { isLocalDate } from "../../time/calendar-days.ts";
import type { LocalDate } from "../../time/local-date.ts";
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
    // Most sessions name the same few days.
    const known = new Map<string, DayPlace>();
    return event.sessions.flatMap(({ day, title }, index) => {
      if (day === undefined) return [];
      const isNew = !known.has(day);
      const dayPlace = known.get(day) ?? placeOfDay(day, first, endDate);
      known.set(day, dayPlace);
      if (dayPlace === "within") return [];
      const context = { path: ["sessions", index, "day"] };
      if (dayPlace === "undated") return isNew ? [dayUndated.create({ day }, context)] : [];
      return [outsideDays.create({ title, day, first, last: endDate ?? day }, context)];
    });
  },
});

type DayPlace = "within" | "outside" | "undated";

function placeOfDay(day: string, first: LocalDate, last: LocalDate | undefined): DayPlace {
  if (!isLocalDate(day)) return "undated";
  return first <= day && day <= (last ?? day) ? "within" : "outside";
}
