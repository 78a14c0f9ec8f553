import { Agenda, WebAddress } from "@programmheft/core";
import { z } from "zod";

const Instant = z.iso.datetime({ precision: 0 });

/** An entry of a published calendar, and how often and when it was revised. */
export const PublishedEntry = z.strictObject({
  uid: z.string().min(1).max(300),
  /** The session that it stands for, by its id (`id#2` for the second bearer of an id); absent for the event itself. */
  session: z.string().max(90).optional(),
  sequence: z.int().nonnegative(),
  created: Instant,
  revised: Instant,
  /** Of the entry as it was written: whether anything differs. */
  fingerprint: z.string().max(40),
});
export type PublishedEntry = z.output<typeof PublishedEntry>;

/** An event as it was published last, with its entries. */
export const PublishedEvent = z.strictObject({
  uid: PublishedEntry.shape.uid,
  agenda: Agenda,
  joinLink: WebAddress.optional(),
  entries: z.array(PublishedEntry),
});
export type PublishedEvent = z.output<typeof PublishedEvent>;

/** An entry that was published and is no longer: what it said, so that programs can be told that it is off. */
export const WithdrawnEntry = PublishedEntry.omit({ session: true }).extend({
  /** The UID of its event. */
  eventUid: PublishedEntry.shape.uid,
  /** The agenda as it was last; for a session's entry with this session alone. */
  agenda: Agenda,
  isSession: z.boolean(),
});
export type WithdrawnEntry = z.output<typeof WithdrawnEntry>;

/**
 * The memory of a calendar that is published again and again: what it said last, and how often each entry has changed. Keep it beside
 * the calendar (it says no more than the calendar does) and hand it to the next publication.
 */
export const PublicationLedger = z.strictObject({
  version: z.literal(1),
  events: z.array(PublishedEvent),
  withdrawn: z.array(WithdrawnEntry),
});
export type PublicationLedger = z.output<typeof PublicationLedger>;
