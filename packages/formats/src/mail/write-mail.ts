import { type Agenda, languageFor } from "@programmheft/core";
import { agendaMarkup } from "../html/agenda-markup.ts";
import { element, joined, type Markup } from "../html/markup.ts";
import { printDocument } from "../html/print-document.ts";
import { safeAddress } from "../html/safe-address.ts";
import { shortenedLine } from "../source/clean-text.ts";
import { dateInWords } from "../text/time/print-date.ts";
import { shownLine } from "../words/shown-text.ts";
import { wrapLines } from "../words/wrap-lines.ts";
import { agendaLines, mailWidth } from "./agenda-lines.ts";
import type { MailMessage } from "./mail-message.ts";
import type { MailOptions } from "./mail-options.ts";
import { type MailPurpose, mailWords } from "./mail-words.ts";

/** What a notice says before the programme: lists of sentences with a heading each. */
export interface NoticePart {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** Writes a mail about an event, whatever it is for. Everything that can be read in the agenda can be read in it. */
export function writeMail(
  agenda: Agenda,
  purpose: MailPurpose,
  options: MailOptions,
  notice: readonly NoticePart[] = [],
): MailMessage {
  const { language = languageFor(agenda.language), senders = [] } = options;
  const words = mailWords[language];
  const label = words.subjectOfStatus[agenda.status] ?? words.subject[purpose];
  const date = agenda.date === undefined ? "" : ` – ${dateInWords(agenda.date, language)}`;
  const subject = `${label}: ${shortenedLine(shownLine(agenda.title), longestTitle)}${date}`;
  const opening = words.openingOfStatus[agenda.status] ?? words.opening[purpose];
  const links = linksOf(options).map(({ label: name, address }) => ({ label: words[name], address }));
  const closing = [words.closing, ...senders.map(shownLine)];

  const blocks: readonly (readonly string[])[] = [
    [words.salutation],
    wrapLines(opening, mailWidth),
    ...notice.map(({ heading, sentences }) => [
      `${heading}:`,
      ...sentences.flatMap((sentence) => wrapLines(shownLine(sentence), mailWidth, "- ")),
    ]),
    ...(notice.length === 0 ? [] : [[`${words.now}:`]]),
    ...links.map(({ label: name, address }) => [`${name}:`, shownLine(address)]),
    ...agendaLines(agenda, language),
    closing.flatMap((line) => wrapLines(line, mailWidth)),
  ];
  return {
    subject,
    text: `${blocks.map((lines) => lines.map(unlikeQuotation).join("\n")).join("\n\n")}\n`,
    html: printDocument({ language, title: subject, body: mailMarkup() }),
    losses: [],
  };

  function mailMarkup(): Markup {
    return joined(
      [
        element("p", {}, words.salutation),
        element("p", {}, opening),
        ...notice.flatMap(({ heading, sentences }) => [
          element("p", {}, `${heading}:`),
          element("ul", {}, ...sentences.map((sentence) => element("li", {}, sentence))),
        ]),
        ...links.map(({ label: name, address }) =>
          element("p", {}, `${name}: `, element("a", { href: address }, address)),
        ),
        agendaMarkup(agenda, { language, headingLevel: 1, pageUrl: options.pageUrl }),
        element("p", {}, joined(closing, element("br"))),
      ],
      "\n",
    );
  }
}

const longestTitle = 150;

function linksOf({ pageUrl, joinLink }: MailOptions) {
  return (
    [
      ["access", joinLink],
      ["more", pageUrl],
    ] as const
  ).flatMap(([label, address]) => {
    const safe = safeAddress(address);
    return safe === undefined ? [] : [{ label, address: safe }];
  });
}

/** What a mail program would take for a quotation, or mend in passing (RFC 3676, section 4.4): a ">" or "From " at the start. */
function unlikeQuotation(line: string): string {
  return /^(?:>|From )/u.test(line) ? `\u2060${line}` : line.trimEnd();
}
