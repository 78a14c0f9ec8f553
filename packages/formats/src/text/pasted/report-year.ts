import { placeAt } from "../../source/source-text.ts";
import { yearInferred } from "../text-problems.ts";
import type { DayDates } from "./day-dates.ts";
import type { PastedContext } from "./pasted-context.ts";

/** Reports that the days of a text got their year from another place; the mend states it. */
export function reportYear({ inferred }: DayDates, { source, problems }: PastedContext): void {
  if (inferred === undefined) return;
  const { timed, date } = inferred;
  const { line, day } = timed;
  const to = day?.date?.to ?? 0;
  const shown = line.text.slice(day?.date?.from ?? 0, to);
  const place = placeAt(source, line.offset, line.length);
  const end = placeAt(source, line.offset + to, 0);
  const isThere = source.text.startsWith(line.text.slice(0, to), line.offset);
  const year = date.slice(0, 4);
  const title = { de: `Das Jahr ${year} dazuschreiben`, en: `Add the year ${year}` };
  const text = shown.endsWith(".") ? year : ` ${year}`;
  problems.push(
    yearInferred.create(
      { day: shown, understood: date },
      { place, ...(isThere ? { mends: [{ title, edits: [{ place: end, text }] }] } : {}) },
    ),
  );
}
