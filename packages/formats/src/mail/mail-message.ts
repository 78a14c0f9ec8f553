import type { Loss } from "../exchange/loss.ts";

/** A mail, ready to be sent: what stands in its subject, and its body as plain text and as HTML. */
export interface MailMessage {
  /** One line. */
  readonly subject: string;
  /** Lines of at most 72 signs, longer only where an address is. No line looks like a quotation or ends in a blank (RFC 3676). */
  readonly text: string;
  /** A page of its own without style, pictures or scripts, as mail programs show it. */
  readonly html: string;
  readonly losses: readonly Loss[];
}
