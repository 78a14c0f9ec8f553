import { Agenda, Id } from "@programmheft/core";
import { z } from "zod";

/** What a piece of news is about. */
export const NewsKind = z.enum(["new", "changed", "cancelled", "recording"]);
export type NewsKind = z.output<typeof NewsKind>;

const Instant = z.iso.datetime({ offset: true });

/** One entry of a feed: what became known of an event, and when. */
export const FeedNews = z.strictObject({
  /** Counts the news of the event from 1: with the id of the event, it names the entry for good. */
  number: z.int().positive(),
  eventId: Id,
  kind: NewsKind,
  /** When it was published (RFC 3339). */
  at: Instant,
  /** What has changed, in sentences. */
  notes: z.array(z.strictObject({ de: z.string(), en: z.string() })).readonly(),
});
export type FeedNews = z.output<typeof FeedNews>;

/**
 * What a feed remembers from one publication to the next: the agendas as they were, and the news that came of them. It is plain JSON,
 * to be kept beside the published files; nothing private is in it.
 */
export const FeedMemory = z.strictObject({
  version: z.literal(1),
  agendas: z.array(Agenda),
  news: z.array(FeedNews),
});
export type FeedMemory = z.output<typeof FeedMemory>;
