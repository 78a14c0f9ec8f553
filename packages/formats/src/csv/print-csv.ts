import { type Agenda, type Language, languageFor } from "@programmheft/core";
import type { Exported } from "../exchange/exported.ts";
import { type Loss, lossOf } from "../exchange/loss.ts";
import { csvLine } from "./csv-line.ts";
import { rowsOfAgenda } from "./csv-rows.ts";
import { csvColumns, csvWords } from "./csv-words.ts";

/** How a table is written. */
export interface CsvOptions {
  /** The language of headings and marks, and whose separator is taken; unless told, that of the first programme. */
  readonly language?: Language | undefined;
}

/** Programs of tables take UTF-8 for something older unless a file begins with this sign. */
const byteOrderMark = "\uFEFF";

/**
 * Writes agendas as one table: a row for each event, one for each session and one for each part of one, in order. Fields are
 * quoted as RFC 4180 says; what a program of tables would compute is marked as text by an apostrophe. They are separated by
 * semicolons in German, as programs set to German expect it, and by commas in English.
 *
 * @example
 * printCsv([agenda], { language: "en" }).output; // → "\uFEFFSeries,Event,No.,Date,Start,End,…"
 */
export function printCsv(agendas: readonly Agenda[], options: CsvOptions = {}): Exported {
  const { language = languageFor(agendas[0]?.language ?? "de") } = options;
  const { columns, separator } = csvWords[language];
  const lines = [
    csvColumns.map((name) => columns[name]),
    ...agendas.flatMap((agenda) =>
      rowsOfAgenda(agenda, language).map((row) => csvColumns.map((name) => row[name] ?? "")),
    ),
  ];
  return {
    output: `${byteOrderMark}${lines.map((cells) => csvLine(cells, separator)).join("")}`,
    losses: agendas.flatMap(lossesOfAgenda),
  };
}

/** What a row has no column for. */
function lossesOfAgenda(agenda: Agenda, index: number): readonly Loss[] {
  return (["subtitle", "theme", "number", "registration", "timeZone"] as const).flatMap((field) =>
    agenda[field] === undefined || (field === "timeZone" && agenda.start === undefined)
      ? []
      : [lossOf(field, "dropped", [index], agenda.title)],
  );
}
