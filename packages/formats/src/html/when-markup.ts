import type { Agenda, Language } from "@programmheft/core";
import { dateInWords } from "../text/time/print-date.ts";
import { usualZone, whenInWords } from "../words/head-facts.ts";
import { clockInWords, spanInWords } from "../words/time-in-words.ts";
import { element, joined, type Markup } from "./markup.ts";

/** Day and time of an event, for people and, in `<time>`, for programs. */
export function whenMarkup(agenda: Agenda, language: Language): Markup {
  const { date, endDate, start, end, startTime, endTime, timeZone } = agenda;
  if (date === undefined) return joined([whenInWords(agenda, language)]);
  const zone = timeZone === usualZone ? "" : ` (${timeZone})`;
  const day = dateInWords(date, language);
  const lastDay = endDate === undefined ? undefined : dateInWords(endDate, language);
  if (start === undefined) {
    const days = [day, lastDay].filter((part) => part !== undefined).join(" – ");
    return joined([element("time", { datetime: date }, days), zone]);
  }
  if (end === undefined || startTime === undefined || endTime === undefined) {
    return joined([
      element(
        "time",
        { class: "dt-start", datetime: start },
        `${day}, ${spanInWords(startTime, undefined, language)}`,
      ),
      lastDay !== undefined && ` – ${lastDay}`,
      zone,
    ]);
  }
  const until = clockInWords(endTime, language);
  return joined([
    element(
      "time",
      { class: "dt-start", datetime: start },
      `${day}, ${lastDay === undefined ? startTime : clockInWords(startTime, language)}`,
    ),
    " – ",
    element(
      "time",
      { class: "dt-end", datetime: end },
      lastDay === undefined ? until : `${lastDay}, ${until}`,
    ),
    zone,
  ]);
}
