import { defineProblem, languages, type Problem, type Weekday, weekdayOf } from "@programmheft/core";
import { lineAt, placeAt, type SourceText } from "../../source/source-text.ts";
import { weekdayNames } from "../knowledge/weekday-names.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import { type DateStatement, findDate, localDateOf } from "./read-date.ts";

const wrongWeekday = defineProblem({
  code: "text/weekday-disagrees",
  severity: "warning",
  message: {
    de: "Der {date} ist ein {dayDe}, hier steht „{stated}“. Angenommen ist das Datum.",
    en: "{date} is a {dayEn}, but the text says “{stated}”. The date is taken to be right.",
  },
  help: {
    de: "Berichtigen Sie den Wochentag, oder das Datum, wenn der Wochentag stimmt.",
    en: "Correct the weekday, or the date if the weekday is right.",
  },
});

/** How often dates are compared before the rest is left alone: nobody mends a thousand of them. */
const mostProblems = 100;

/** Dates stand at the beginning of things: in a line that is longer, only this much is looked at. */
const longestLine = 500;

const anyWeekday = new RegExp(`(?<!\\p{L})(?:${anyOf(weekdayNames.flat())})(?!\\p{L})`, "iu");

/** Holds every full date of a text against the weekday before it. */
export function checkWeekdays(source: SourceText): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [index, lineStart] of source.lineStarts.entries()) {
    const line = lineAt(source, index).slice(0, longestLine);
    if (!anyWeekday.test(line)) continue;
    for (let date = findDate(line); date !== undefined; date = findDate(line, date.to)) {
      problems.push(...disagreement(source, lineStart, line, date));
      if (problems.length >= mostProblems) return problems;
    }
  }
  return problems;
}

function disagreement(
  source: SourceText,
  lineStart: number,
  line: string,
  statement: DateStatement,
): readonly Problem[] {
  const date = localDateOf(statement);
  if (date === undefined || statement.weekday === undefined || weekdayOf(date) === statement.weekday)
    return [];
  const stated = /^\p{L}+/u.exec(line.slice(statement.from, statement.to))?.[0];
  if (stated === undefined) return [];
  const place = placeAt(source, lineStart + statement.from, stated.length);
  const [dayDe, dayEn] = languages.map((language) => nameOf(weekdayOf(date), language));
  const asStated = weekdayNames[weekdayOf(date) - 1]?.[indexOfName(stated)] ?? dayDe ?? "";
  return [
    wrongWeekday.create(
      { date, dayDe: dayDe ?? "", dayEn: dayEn ?? "", stated },
      {
        place,
        mends: [
          {
            title: { de: `„${asStated}“ schreiben`, en: `Write “${asStated}”` },
            edits: [{ place, text: asStated }],
          },
        ],
      },
    ),
  ];
}

function nameOf(weekday: Weekday, language: "de" | "en"): string {
  return weekdayNames[weekday - 1]?.[language === "de" ? 0 : 1] ?? "";
}

/** Which way of writing a weekday this is: in full or short, German or English. */
function indexOfName(name: string): number {
  const folded = name.toLowerCase();
  const names = weekdayNames.find((ways) => ways.some((way) => way.toLowerCase() === folded));
  return Math.max(0, names?.findIndex((way) => way.toLowerCase() === folded) ?? 0);
}
