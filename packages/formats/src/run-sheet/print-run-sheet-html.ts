import { type Agenda, languageFor } from "@programmheft/core";
import type { Exported } from "../exchange/exported.ts";
import { element, joined, type Markup } from "../html/markup.ts";
import { printDocument } from "../html/print-document.ts";
import { safeAddress } from "../html/safe-address.ts";
import { whenMarkup } from "../html/when-markup.ts";
import { agendaWords } from "../words/agenda-words.ts";
import { headFacts } from "../words/head-facts.ts";
import { personAsText, personInWords } from "../words/person-in-words.ts";
import { dayInWords } from "../words/time-in-words.ts";
import { daysOfRows } from "./days-of-rows.ts";
import { runSheetLosses } from "./run-sheet-losses.ts";
import type { RunSheetOptions } from "./run-sheet-options.ts";
import { type RunSheetRow, runSheetRows } from "./run-sheet-rows.ts";
import { runSheetStyle } from "./run-sheet-style.ts";
import { runSheetWords } from "./run-sheet-words.ts";

/** Writes the run sheet of an event as a page of its own, to print (A4 across) or to keep open: a table for each day. */
export function printRunSheetHtml(agenda: Agenda, options: RunSheetOptions = {}): Exported {
  const { language = languageFor(agenda.language), joinLink } = options;
  const words = runSheetWords[language];
  const rows = runSheetRows(agenda, language);
  const facts = headFacts(agenda, language).filter(({ kind }) => kind !== "registration");
  const access = safeAddress(joinLink);
  const body = joined(
    [
      element("h1", {}, `${words.title}: `, agenda.title),
      agenda.subtitle !== undefined && element("p", {}, agenda.subtitle),
      ...facts.map(({ kind, text }) =>
        element("p", {}, kind === "when" ? whenMarkup(agenda, language) : text),
      ),
      agenda.moderators.length > 0 &&
        element(
          "p",
          {},
          `${agendaWords[language].moderation}: `,
          agenda.moderators
            .map((person) => personAsText(personInWords(person, language, "moderator")))
            .join("; "),
        ),
      access !== undefined && element("p", {}, `${words.access}: `, element("a", { href: access }, access)),
      rows.length === 0 && element("p", {}, words.empty),
      ...daysOfRows(rows).map(({ day, rows: own }) =>
        element(
          "table",
          {},
          element(
            "caption",
            {},
            day === undefined ? agendaWords[language].programme : dayInWords(day, language),
          ),
          headRow(),
          element("tbody", {}, ...own.map(rowMarkup)),
        ),
      ),
      rows.length > 0 && element("p", {}, words.about),
    ],
    "\n",
  );
  const title = `${words.title}: ${agenda.title}`;
  const output = printDocument({ language, title, style: runSheetStyle, body });
  return { output, losses: runSheetLosses(agenda) };

  function headRow(): Markup {
    const columns = [words.start, words.length, words.what, words.who, words.next, words.remaining];
    return element(
      "thead",
      {},
      element("tr", {}, ...columns.map((column) => element("th", { scope: "col" }, column))),
    );
  }

  function rowMarkup(row: RunSheetRow): Markup {
    const about = row.isInferred ? `${agendaWords[language].about} ` : "";
    return element(
      "tr",
      { class: row.isCancelled ? "cancelled" : undefined },
      element(
        "td",
        { class: row.isInferred ? "number inferred" : "number" },
        row.start !== "" && about + row.start,
      ),
      element("td", { class: "number", "data-label": words.length }, row.length),
      element(
        "th",
        { scope: "row", class: row.depth > 0 ? "part" : undefined },
        element("span", { class: "title" }, row.title),
        row.marks.length > 0 && ` (${row.marks.join(", ")})`,
        row.materials.length > 0 && element("span", {}, `; ${words.shown}: ${row.materials.join(", ")}`),
      ),
      element("td", { "data-label": words.who }, row.people.join("; ")),
      element("td", { "data-label": words.next }, row.next),
      element("td", { class: "number", "data-label": words.remaining }, row.remaining),
    );
  }
}
