import type { Words } from "../words/words.ts";
import type { ChangeNotice } from "./change-notice.ts";

/** A notice of change as plain text, to paste into a mail. */
export function noticeText({ title, date, weighty, others }: ChangeNotice, words: Words): string {
  const locale = { de: "de-DE", en: "en-GB" }[words.language];
  const day =
    date === undefined
      ? undefined
      : new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
          new Date(`${date}T00:00Z`),
        );
  const list = (notes: readonly string[]) => notes.map((note) => `- ${note}`).join("\n");
  return `${[
    day === undefined
      ? words.say("changes.heading", { title })
      : words.say("changes.headingOn", { title, day }),
    ...(weighty.length > 0 ? [list(weighty)] : []),
    ...(weighty.length > 0 && others.length > 0 ? [words.say("changes.besides")] : []),
    ...(others.length > 0 ? [list(others)] : []),
  ].join("\n\n")}\n`;
}
