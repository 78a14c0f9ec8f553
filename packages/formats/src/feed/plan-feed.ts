import { type Agenda, describeChanges, formatInstant, parseInstant } from "@programmheft/core";
import { eventOfAgenda } from "../exchange/event-of-agenda.ts";
import type { FeedMemory, FeedNews, NewsKind } from "./feed-memory.ts";

/** What a publication of a feed starts from. */
export interface FeedPlanOptions {
  /** What the last publication gave; absent for the first. */
  readonly previous?: FeedMemory | undefined;
  /** When it is published (RFC 3339). */
  readonly now: string;
}

/**
 * What a feed has to say once these agendas are published: an entry for each event that is new, has changed, is cancelled or has
 * a recording, in the words of `describeChanges`. Drafts are not published. What has not changed adds nothing, so the same agendas
 * give the same feed again; an event that is gone takes its entries with it.
 */
export function planFeed(agendas: readonly Agenda[], { previous, now }: FeedPlanOptions): FeedMemory {
  const published = agendas.filter(({ status }) => status !== "draft");
  const before = new Map(previous?.agendas.map((agenda) => [agenda.id, agenda]));
  const at = formatInstant(parseInstant(now), "UTC").replace("+00:00", "Z");
  const isPublished = new Set(published.map(({ id }) => id));
  const old = (previous?.news ?? []).filter(({ eventId }) => isPublished.has(eventId));
  const counts = new Map<string, number>();
  for (const { eventId, number } of old) counts.set(eventId, Math.max(counts.get(eventId) ?? 0, number));
  const fresh = published.flatMap((agenda): FeedNews[] => {
    const found = newsOf(before.get(agenda.id), agenda);
    if (!found) return [];
    const number = (counts.get(agenda.id) ?? 0) + 1;
    return [{ number, eventId: agenda.id, ...found, at }];
  });
  return { version: 1, agendas: [...published], news: [...old, ...fresh] };
}

function newsOf(
  before: Agenda | undefined,
  agenda: Agenda,
): { readonly kind: NewsKind; readonly notes: FeedNews["notes"] } | undefined {
  if (!before) return { kind: agenda.status === "cancelled" ? "cancelled" : "new", notes: [] };
  const [was, is] = [eventOfAgenda(before), eventOfAgenda(agenda)];
  const german = describeChanges(was, is, "de");
  if (german.length === 0) return undefined;
  const english = describeChanges(was, is, "en");
  const notes = german.map(({ text }, index) => ({ de: text, en: english[index]?.text ?? text }));
  if (agenda.status === "cancelled" && before.status !== "cancelled") return { kind: "cancelled", notes };
  return { kind: recordings(agenda) > recordings(before) ? "recording" : "changed", notes };
}

/** How many recordings there are to watch. */
export function recordings({ materials = [], sessions }: Pick<Agenda, "materials" | "sessions">): number {
  const own = materials.filter(({ kind, url }) => kind === "recording" && url !== undefined).length;
  return sessions.reduce(
    (sum, { materials: below, contributions }) =>
      sum + recordings({ materials: below, sessions: contributions }),
    own,
  );
}
