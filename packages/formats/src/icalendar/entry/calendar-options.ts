import type { Agenda, Language } from "@programmheft/core";
import type { PublicationLedger } from "../publication/publication-ledger.ts";

/** A calendar that programs subscribe to, not one to take entries from once. */
export interface CalendarFeed {
  /** What the calendar is called in the list of calendars. */
  readonly name: string;
  readonly description?: string;
  /** Where the feed itself lies (https). */
  readonly address?: string;
  /** A page about it. */
  readonly page?: string;
  /** How often programs should look for changes; an ISO 8601 duration, every six hours unless stated. */
  readonly refreshEvery?: string;
}

/** How agendas become a calendar. */
export interface CalendarOptions {
  /**
   * `simple`: what every calendar program shows, with the programme as text. `rich`: people, places and materials also as data
   * (RFC 7986, 9073, 9253), and the whole agenda, so that nothing is lost. Simple unless stated.
   */
  readonly profile?: "simple" | "rich";
  /** Whether events have an entry each, or their sessions, or both; events unless stated. */
  readonly entries?: "events" | "sessions" | "events-and-sessions";
  /** The language of the words that are added; each programme's own unless stated. */
  readonly language?: Language;
  /** Makes the calendar one to subscribe to. Without it, Outlook adds the entries to the calendar that is open. */
  readonly feed?: CalendarFeed;
  /** What stands behind the @ of every UID, like a domain of yours. A UID must never change: choose it once. */
  readonly uidSuffix?: string;
  /** Who publishes. Programs show the name; METHOD:PUBLISH demands it. */
  readonly organizer?: { readonly name: string; readonly mail: string };
  /** The page of an event. */
  readonly pageOf?: (agenda: Agenda) => string | undefined;
  /** The address to join at, which no agenda holds: only for calendars that none but participants get. */
  readonly joinLinkOf?: (agenda: Agenda) => string | undefined;
  /** What was published, and how often it has changed since: gives entries their SEQUENCE and their stamps. */
  readonly ledger?: PublicationLedger;
  /**
   * When the data were last revised (RFC 3339), for entries of which no ledger knows it. Programs take an entry for newer by it. Without it,
   * the start of 1970 says that it is not known.
   */
  readonly revised?: string;
}
