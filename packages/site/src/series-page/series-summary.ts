import { formatDay } from "@programmheft/ui";
import type { SiteContext } from "../page/site-context.ts";
import { fillIn } from "../words/site-words.ts";
import { seriesDates } from "./series-dates.ts";

/** A series in one sentence, for search engines and previews. */
export function seriesSummary({ series, words, messages }: SiteContext): string {
  const { date, endDate = date } = seriesDates(series);
  const what = fillIn(words.programmesOf, { count: series.events.length });
  const when =
    date === undefined || endDate === undefined
      ? ""
      : date === endDate
        ? ` ${fillIn(words.on, { date: formatDay(date, messages) })}`
        : ` ${fillIn(words.from, { first: formatDay(date, messages), last: formatDay(endDate, messages) })}`;
  const who = series.organizers.length === 0 ? "" : ` ${words.organizers}: ${series.organizers.join(", ")}.`;
  return `${what}${when}.${who}`;
}
