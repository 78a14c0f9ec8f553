import { type Agenda, parseInstant } from "@programmheft/core";
import { calendarEntries } from "../entry/calendar-entries.ts";
import type { CalendarOptions } from "../entry/calendar-options.ts";
import { uidSource } from "../entry/entry-uid.ts";
import { sessionUids } from "../entry/session-uids.ts";
import type { PublishedEntry } from "../publication/publication-ledger.ts";
import { sessionSteps } from "../publication/session-steps.ts";
import type { RevisedEntry } from "./calendar-text.ts";
import type { Revision } from "./revision.ts";

/** The entries of agendas with their revisions, as far as a ledger knows them. */
export function ledgerEntries(agendas: readonly Agenda[], options: CalendarOptions): readonly RevisedEntry[] {
  const { ledger, revised } = options;
  const uids = uidSource(options.uidSuffix);
  const known = new Map(ledger?.events.map(({ uid, entries }) => [uid, entries]));
  const unknown: Revision = { sequence: 0, ...(revised !== undefined && { revised: parseInstant(revised) }) };
  const bySession = (options.entries ?? "events") !== "events";
  const all: RevisedEntry[] = [];
  for (const agenda of agendas) {
    const event = uids.ofEvent(agenda);
    const published = known.get(event) ?? none;
    const sessions = bySession ? sessionUids(agenda, event, uids, publishedSessions(agenda, published)) : [];
    const revisions = published === none ? undefined : revisionsOf(published);
    for (const entry of calendarEntries(agenda, { event, sessions }, options))
      all.push({ entry, revision: revisions?.get(entry.uid) ?? unknown });
  }
  return all;
}

const none: readonly PublishedEntry[] = [];

function publishedSessions(agenda: Agenda, entries: readonly PublishedEntry[]): ReadonlyMap<number, string> {
  const uids = new Map(entries.map(({ session, uid }) => [session, uid]));
  const known = sessionSteps(agenda).flatMap((step, index): [number, string][] => {
    const uid = uids.get(step);
    return uid === undefined ? [] : [[index, uid]];
  });
  return new Map(known);
}

function revisionsOf(published: readonly PublishedEntry[]): ReadonlyMap<string, Revision> {
  return new Map(
    published.map(({ uid, sequence, created, revised }) => [
      uid,
      { sequence, created: parseInstant(created), revised: parseInstant(revised) },
    ]),
  );
}
