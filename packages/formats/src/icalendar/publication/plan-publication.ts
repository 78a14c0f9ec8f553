import { type Agenda, formatInstant, parseInstant } from "@programmheft/core";
import { calendarEntries } from "../entry/calendar-entries.ts";
import type { CalendarOptions } from "../entry/calendar-options.ts";
import { uidSource } from "../entry/entry-uid.ts";
import { sessionUids } from "../entry/session-uids.ts";
import { type AgendaChanges, agendaChanges } from "./agenda-changes.ts";
import { fingerprint } from "./fingerprint.ts";
import type { PublicationLedger, PublishedEntry, PublishedEvent } from "./publication-ledger.ts";
import { reviseEntry } from "./revise-entry.ts";
import { sessionSteps } from "./session-steps.ts";
import { withdrawEntries } from "./withdraw-entries.ts";

/** What a publication starts from. */
export interface PublicationOptions extends Omit<CalendarOptions, "ledger" | "revised"> {
  /** What the last publication gave; absent for the first. */
  readonly previous?: PublicationLedger | undefined;
  /** When it is published (RFC 3339). */
  readonly now: string;
}

/**
 * What the ledger says after these agendas are published.
 *
 * - An entry that is as it was keeps its stamps. One that differs was revised now; its sequence rises by one if a change matters.
 * - A session keeps the UID under which it was published first, though a new title has given it another id.
 * - What is no longer there is withdrawn, and remembered as cancelled. What comes back takes up its own history.
 */
export function planPublication(agendas: readonly Agenda[], options: PublicationOptions): PublicationLedger {
  const { previous } = options;
  const now = formatInstant(parseInstant(options.now), "UTC").replace("+00:00", "Z");
  const uids = uidSource(options.uidSuffix);
  const before = new Map(previous?.events.map((one) => [one.uid, one]));
  const history = new Map<string, PublishedEntry>(
    [...(previous?.withdrawn ?? []), ...(previous?.events.flatMap(({ entries }) => entries) ?? [])].map(
      (entry) => [entry.uid, entry],
    ),
  );
  const events = agendas.map((agenda): PublishedEvent => {
    const uid = uids.ofEvent(agenda);
    const joinLink = options.joinLinkOf?.(agenda);
    const known = before.get(uid);
    const changes = known && agendaChanges(known, agenda, joinLink);
    const sessions = sessionUids(agenda, uid, uids, keptUids(known, changes));
    const steps = sessionSteps(agenda);
    const stepsBefore = new Map(known?.entries.map((entry) => [entry.uid, entry.session]));
    const entries = calendarEntries(agenda, { event: uid, sessions }, options).map(
      (entry): PublishedEntry => {
        const session = entry.session === undefined ? undefined : steps[entry.session];
        return {
          uid: entry.uid,
          ...(session !== undefined && { session }),
          ...reviseEntry(history.get(entry.uid), fingerprint(entry.lines), now, () =>
            changeMattersTo(changes, stepsBefore.has(entry.uid), stepsBefore.get(entry.uid)),
          ),
        };
      },
    );
    return { uid, agenda, ...(joinLink !== undefined && { joinLink }), entries };
  });
  return { version: 1, events, withdrawn: withdrawEntries(previous, events, now) };
}

/** The UIDs of sessions that were published, by where the sessions stand now. */
function keptUids(
  known: PublishedEvent | undefined,
  changes: AgendaChanges | undefined,
): ReadonlyMap<number, string> {
  const kept = new Map<number, string>();
  for (const { uid, session } of known?.entries ?? []) {
    const index = session === undefined ? undefined : changes?.indexNow(session);
    if (index !== undefined) kept.set(index, uid);
  }
  return kept;
}

/** Whether what has changed matters to an entry. To one that was withdrawn, it matters that it is back. */
function changeMattersTo(
  changes: AgendaChanges | undefined,
  wasPublished: boolean,
  session: string | undefined,
): boolean {
  if (changes === undefined || !wasPublished) return true;
  return session === undefined ? changes.eventMatters : changes.sessionMatters(session);
}
