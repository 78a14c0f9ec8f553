import type { Language } from "@programmheft/core";
import type { Exported } from "../exchange/exported.ts";
import type { PublicAddresses } from "./public-addresses.ts";
import type { Publication } from "./publication.ts";

/** What writing may be told. */
export interface WriteOptions {
  /** The language of the words that the format adds; unless told, the programme's. */
  readonly language?: Language;
  /** Puts in the private address to join at. Only formats that have a place for it can. */
  readonly joinLink?: boolean;
  readonly addresses?: PublicAddresses;
}

interface AnyWriter {
  /** Whether the private address to join at is written when it is asked for. It never is otherwise. */
  readonly canHoldJoinLink: boolean;
}

/** Writes one event. */
export interface EventWriter extends AnyWriter {
  readonly takes: "event";
  readonly write: (publication: Publication, options?: WriteOptions) => Promise<Exported>;
}

/** Writes any number of events into one file, as calendars and feeds have them. */
export interface EventsWriter extends AnyWriter {
  readonly takes: "events";
  readonly write: (publications: readonly Publication[], options?: WriteOptions) => Promise<Exported>;
}

/** What writes a format. Same input, same bytes. */
export type FormatWriter = EventWriter | EventsWriter;
