import type { Agenda } from "@programmheft/core";
import { type Loss, lossOf } from "../exchange/loss.ts";
import type { FeedNews } from "./feed-memory.ts";

/**
 * The events that have no entry: drafts; where nobody remembers when they were published, those without a date; and those whose news are
 * too old for the feed to tell.
 */
export function feedLosses(agendas: readonly Agenda[], news: readonly FeedNews[]): readonly Loss[] {
  const told = new Set(news.map(({ eventId }) => eventId));
  return agendas.flatMap(({ id, title }, index) =>
    told.has(id) ? [] : [lossOf("entry", "dropped", [index], title)],
  );
}
