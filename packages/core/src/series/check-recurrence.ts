import { defineProblem, type Problem } from "../problem.ts";
import { expandOccurrences } from "./expand-occurrences.ts";
import type { Recurrence } from "./recurrence.ts";

const notADate = defineProblem({
  code: "recurrence/not-a-date",
  severity: "warning",
  message: {
    de: "Am {date} ist nach der Wiederholung gar kein Termin. Was für diesen Tag angegeben ist, bleibt ohne Wirkung.",
    en: "The recurrence has no date on {date}. What is stated for that day has no effect.",
  },
  help: {
    de: "Prüfen Sie das Datum, oder fügen Sie den Tag als weiteren Termin hinzu.",
    en: "Check the date, or add the day as a further one.",
  },
});

/** Finds days that are excepted, moved or called off although the recurrence has no date on them. */
export function checkRecurrence(recurrence: Recurrence): readonly Problem[] {
  const stated = (["except", "moved", "cancelled"] as const).flatMap((field) =>
    recurrence[field].map((one, index) => ({
      date: typeof one === "string" ? one : one.date,
      path: [field, index],
    })),
  );
  const days = stated.map(({ date }) => date).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return [];
  const plain: Recurrence = { ...recurrence, except: [], moved: [], cancelled: [] };
  const announced = new Set(
    Array.from(expandOccurrences(plain, { from, to, holidays: [] }), ({ date }) => date),
  );
  return stated
    .filter(({ date }) => !announced.has(date))
    .map(({ date, path }) => notADate.create({ date }, { path }));
}
