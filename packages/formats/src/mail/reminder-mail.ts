import type { Agenda } from "@programmheft/core";
import type { MailMessage } from "./mail-message.ts";
import type { MailOptions } from "./mail-options.ts";
import { writeMail } from "./write-mail.ts";

/** Writes a reminder for those who have registered; to them one may give the private link. */
export function reminderMail(agenda: Agenda, options: MailOptions = {}): MailMessage {
  return writeMail(agenda, "reminder", options);
}
