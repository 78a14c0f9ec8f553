import type { AgendaLinks } from "../link/agenda-links.ts";
import type { Messages } from "../messages/messages.ts";

/** What all items of a list share. */
export interface AgendaItemSetting extends AgendaLinks {
  readonly messages: Messages;
  readonly timeZone: string;
  /** The language of the programme's own words, where it is another than that of the messages. */
  readonly lang: string | undefined;
  readonly idPrefix: string;
  /** Whether each time says in which of two times it is counted: the clock changes between the items. */
  readonly namesZone: boolean;
  /** The ids of what is going on. */
  readonly running: ReadonlySet<string>;
  /** The wall time at which each item was announced, by id, where the list is to say what has moved. */
  readonly announced: ReadonlyMap<string, string | undefined> | undefined;
}
