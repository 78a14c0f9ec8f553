import { defineProblem } from "../../problem.ts";
import { expandOccurrences } from "../../series/expand-occurrences.ts";
import type { Recurrence } from "../../series/recurrence.ts";
import { germanHolidayLookup } from "../../time/german-holidays.ts";
import type { GermanLand } from "../../time/german-land.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { defineRule } from "../schedule-rule.ts";

const offRecurrence = defineProblem({
  code: "schedule/date-off-recurrence",
  severity: "warning",
  message: {
    de: "Am {date} hat die Reihe nach ihrer Wiederholung keinen Termin.",
    en: "By its recurrence, the series has no date on {date}.",
  },
  help: {
    de: "Berichtigen Sie das Datum, oder nennen Sie es in der Wiederholung der Reihe als verlegten oder zusätzlichen Termin.",
    en: "Correct the date, or name it in the recurrence of the series as a moved or further one.",
  },
});

const calledOff = defineProblem({
  code: "schedule/date-called-off",
  severity: "warning",
  message: {
    de: "Der Termin am {date} ist in der Reihe abgesagt.",
    en: "The series has called off its date on {date}.",
  },
  help: {
    de: "Sagen Sie die Veranstaltung ab („Status: abgesagt“), oder nehmen Sie die Absage in der Reihe zurück.",
    en: "Cancel the event (“Status: cancelled”), or take the cancellation in the series back.",
  },
});

/** Where a series recurs, its events take place when it says: every Tuesday, but for what is moved, added or called off. */
export const dateByRecurrence = defineRule({
  code: "schedule/date-by-recurrence",
  about: {
    de: "Veranstaltungen einer Reihe finden statt, wenn die Reihe einen Termin hat.",
    en: "Events of a series take place when the series has a date.",
  },
  check: ({ event: { date, status }, series }) => {
    const recurrence = series?.recurrence;
    if (date === undefined || recurrence === undefined || date < recurrence.from) return [];
    if (status === "cancelled" || status === "postponed") return [];
    const occurrences = occurrencesOn(date, recurrence, series?.land);
    if (occurrences.some(({ is }) => is !== "cancelled")) return [];
    const kind = occurrences.length === 0 ? offRecurrence : calledOff;
    return [kind.create({ date }, { path: ["date"] })];
  },
});

function occurrencesOn(date: LocalDate, recurrence: Recurrence, land: GermanLand | undefined) {
  const holidays = land === undefined ? [] : germanHolidayLookup(land);
  return [...expandOccurrences(recurrence, { from: date, to: date, holidays })];
}
