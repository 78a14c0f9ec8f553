import { changeMail, printMailText } from "@programmheft/formats/mail";
import type { Versions } from "./notice-format.ts";

/** The notice of change as a mail: its subject and its text. Empty where there is nothing to tell. */
export function printNoticeMail({ before, after, language, series }: Versions): string {
  const mail = changeMail(before, after, { language, series });
  return mail ? printMailText(mail, language) : "";
}

/** The same as the HTML of a mail. */
export function printNoticeMailHtml({ before, after, language, series }: Versions): string {
  return changeMail(before, after, { language, series })?.html ?? "";
}
