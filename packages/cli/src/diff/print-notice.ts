import { type ChangeNote, describeChanges } from "@programmheft/core";
import { wording } from "../messages/speech.ts";
import { visibleLine } from "../terminal/visible-text.ts";
import type { Versions } from "./notice-format.ts";

/** The notice of change as plain text, as it is put into a mail. */
export function printNoticeText(versions: Versions): string {
  return printNotice(versions, visibleLine, "");
}

/** The notice of change as Markdown. Nothing in the programme's own words acts as markup. */
export function printNoticeMarkdown(versions: Versions): string {
  return printNotice(versions, escapeMarkdown, "# ");
}

function printNotice(versions: Versions, show: (text: string) => string, headingMark: string): string {
  const { before, after, language } = versions;
  const notes = describeChanges(before, after, language);
  if (notes.length === 0) return "";
  const [weighty, others] = [notes.filter(({ matters }) => matters), notes.filter(({ matters }) => !matters)];
  const list = (some: readonly ChangeNote[]) => some.map(({ text }) => `- ${show(text)}`).join("\n");
  const paragraphs = [
    `${headingMark}${show(headingOf(versions))}`,
    ...(weighty.length > 0 ? [list(weighty)] : []),
    ...(weighty.length > 0 && others.length > 0 ? [wording("diff.besides")[language]] : []),
    ...(others.length > 0 ? [list(others)] : []),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

/** Names the event as it was known: with its old title and date. */
function headingOf({ before: { title, date }, language }: Versions): string {
  if (date === undefined) return wording("diff.heading", { title })[language];
  const locale = { de: "de-DE", en: "en-GB" }[language];
  const shown = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
  return wording("diff.headingOn", { title, date: shown })[language];
}

function escapeMarkdown(text: string): string {
  return visibleLine(text).replace(/[\\`*_[\]<>#&~|]|^[-+]|(?<=^\d+)[.)]/gu, "\\$&");
}
