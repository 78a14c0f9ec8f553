import { buildAgenda, describeChanges, type Event, languageFor, type Series } from "@programmheft/core";
import type { MailMessage } from "./mail-message.ts";
import type { MailOptions } from "./mail-options.ts";
import { mailWords } from "./mail-words.ts";
import { writeMail } from "./write-mail.ts";

/**
 * Writes to those who know an event what has changed in it since, the most important first, and the programme as it is now.
 * Nothing where there is nothing to tell.
 */
export function changeMail(
  before: Event,
  after: Event,
  { series, ...options }: MailOptions & { readonly series?: Series | undefined } = {},
): MailMessage | undefined {
  const language = options.language ?? languageFor(after.language);
  const notes = describeChanges(before, after, language);
  if (notes.length === 0) return undefined;
  const words = mailWords[language];
  const important = notes.filter(({ matters }) => matters);
  const others = notes.filter(({ matters }) => !matters);
  const parts = [
    { heading: words.changed, notes: important.length > 0 ? important : others },
    { heading: words.besides, notes: important.length > 0 ? others : [] },
  ];
  return writeMail(
    buildAgenda(after, series),
    "change",
    { ...options, language, senders: options.senders ?? series?.organizers },
    parts
      .filter((part) => part.notes.length > 0)
      .map((part) => ({ heading: part.heading, sentences: part.notes.map(({ text }) => text) })),
  );
}
