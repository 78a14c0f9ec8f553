import type { Agenda } from "@programmheft/core";
import type { MailMessage } from "./mail-message.ts";
import type { MailOptions } from "./mail-options.ts";
import { writeMail } from "./write-mail.ts";

/**
 * Writes an invitation. Where the event is cancelled or postponed, the mail says that instead.
 * @example
 * invitationMail(agenda, { pageUrl: "https://example.org/allianzen/" }).subject; // → "Einladung: Allianzen bilden – Dienstag, 24. November 2020"
 */
export function invitationMail(agenda: Agenda, options: MailOptions = {}): MailMessage {
  return writeMail(agenda, "invitation", options);
}
