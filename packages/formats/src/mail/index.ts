export { changeMail } from "./change-mail.ts";
export { invitationMail } from "./invitation-mail.ts";
export type { MailMessage } from "./mail-message.ts";
export type { MailOptions } from "./mail-options.ts";
export { printMailText } from "./print-mail-text.ts";
export { reminderMail } from "./reminder-mail.ts";
