import { type Agenda, languageFor } from "@programmheft/core";
import type { Exported } from "../exchange/exported.ts";
import { escapeMarkdown, linkTarget } from "../markdown/escape-markdown.ts";
import { agendaWords } from "../words/agenda-words.ts";
import { headFacts } from "../words/head-facts.ts";
import { personAsText, personInWords } from "../words/person-in-words.ts";
import { dayInWords } from "../words/time-in-words.ts";
import { daysOfRows } from "./days-of-rows.ts";
import { runSheetLosses } from "./run-sheet-losses.ts";
import type { RunSheetOptions } from "./run-sheet-options.ts";
import { type RunSheetRow, runSheetRows } from "./run-sheet-rows.ts";
import { runSheetWords } from "./run-sheet-words.ts";

/**
 * Writes the run sheet of an event as Markdown with a table for each day: for those who moderate and run the technics, minute by
 * minute, with who is on, what is next and how long it goes on.
 */
export function printRunSheetMarkdown(agenda: Agenda, options: RunSheetOptions = {}): Exported {
  const { language = languageFor(agenda.language), joinLink } = options;
  const words = runSheetWords[language];
  const rows = runSheetRows(agenda, language);
  const head = [
    ...headFacts(agenda, language)
      .filter(({ kind }) => kind !== "registration")
      .map(({ text }) => escapeMarkdown(text)),
    ...(agenda.moderators.length === 0
      ? []
      : [
          `${agendaWords[language].moderation}: ${agenda.moderators
            .map((person) => escapeMarkdown(personAsText(personInWords(person, language, "moderator"))))
            .join("; ")}`,
        ]),
    ...(joinLink === undefined ? [] : [`${words.access}: ${linkTarget(joinLink)}`]),
  ];
  const columns = [words.start, words.length, words.what, words.who, words.next, words.remaining];
  const blocks = [
    [`# ${words.title}: ${escapeMarkdown(agenda.title)}`],
    agenda.subtitle === undefined ? [] : [`**${escapeMarkdown(agenda.subtitle)}**`],
    head.map((line, index) => (index < head.length - 1 ? `${line}\\` : line)),
    ...(rows.length === 0 ? [[words.empty]] : []),
    ...daysOfRows(rows).flatMap(({ day, rows: own }) => [
      day === undefined ? [] : [`## ${escapeMarkdown(dayInWords(day, language))}`],
      [tableLine(columns), tableLine(columns.map(() => "---")), ...own.map((row) => tableLine(cellsOf(row)))],
    ]),
    rows.length === 0 ? [] : [`*${words.about}*`],
  ];
  const written = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return { output: `${written.join("\n\n")}\n`, losses: runSheetLosses(agenda) };

  function cellsOf(row: RunSheetRow): readonly string[] {
    const title = escapeMarkdown(row.title);
    const marks = row.marks.length === 0 ? "" : ` (${row.marks.map(escapeMarkdown).join(", ")})`;
    const shown =
      row.materials.length === 0 ? "" : `; ${words.shown}: ${row.materials.map(escapeMarkdown).join(", ")}`;
    const start = row.isInferred ? `*${agendaWords[language].about} ${row.start}*` : row.start;
    return [
      start,
      row.length,
      `${"– ".repeat(row.depth)}${row.isCancelled ? `~~${title}~~` : `**${title}**`}${marks}${shown}`,
      row.people.map(escapeMarkdown).join("; "),
      escapeMarkdown(row.next),
      row.remaining,
    ];
  }
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
