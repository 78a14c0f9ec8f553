import { type LanguageTag, languageFor } from "@programmheft/core";
import type { MailMessage } from "./mail-message.ts";
import { mailWords } from "./mail-words.ts";

/** A mail as one text to copy from: its subject in the first line, then its body. */
export function printMailText(
  { subject, text }: Pick<MailMessage, "subject" | "text">,
  language: LanguageTag,
): string {
  return `${mailWords[languageFor(language)].subjectLabel}: ${subject}\n\n${text}`;
}
