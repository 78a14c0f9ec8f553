import type { Language } from "@programmheft/core";

/** How a mail is written. */
export interface MailOptions {
  /** The language of the words around the programme; unless told, that of the programme. */
  readonly language?: Language | undefined;
  /** The page of the event. */
  readonly pageUrl?: string | undefined;
  /** The private address to join at, where the mail goes to those alone who have registered. */
  readonly joinLink?: string | undefined;
  /** Who writes, line by line: the organisers of the series. */
  readonly senders?: readonly string[] | undefined;
}
