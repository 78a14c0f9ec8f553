import { type Agenda, parseInstant } from "@programmheft/core";
import type { Exported } from "../../exchange/exported.ts";
import { calendarLosses } from "../calendar/calendar-losses.ts";
import { calendarText, type RevisedEntry } from "../calendar/calendar-text.ts";
import { ledgerEntries } from "../calendar/ledger-entries.ts";
import { calendarEntries } from "../entry/calendar-entries.ts";
import { type PublicationOptions, planPublication } from "./plan-publication.ts";
import type { PublicationLedger, WithdrawnEntry } from "./publication-ledger.ts";

/** A published calendar, and what to keep for the next time. */
export interface PublishedCalendar extends Exported {
  readonly ledger: PublicationLedger;
}

/**
 * Publishes a calendar that programs subscribe to, and remembers what it says. Publishing the same again gives the same bytes; a change
 * touches the entries that it concerns, raises their SEQUENCE if it matters, and keeps their UIDs; what is gone stays as
 * STATUS:CANCELLED until a year later, because programs keep what they are not told to drop.
 *
 * @example
 * const first = publishCalendar(agendas, { now: "2020-11-01T08:00:00Z", feed: { name: "Herbst-Konferenz 2020" } });
 * const next = publishCalendar(changed, { now: "2020-11-09T08:00:00Z", feed: { name: "Herbst-Konferenz 2020" }, previous: first.ledger });
 */
export function publishCalendar(agendas: readonly Agenda[], options: PublicationOptions): PublishedCalendar {
  const { previous: _previous, now: _now, ...calendar } = options;
  const ledger = planPublication(agendas, options);
  const withdrawn = ledger.withdrawn.flatMap((entry) => withdrawnEntry(entry, calendar));
  return {
    output: calendarText([...ledgerEntries(agendas, { ...calendar, ledger }), ...withdrawn], calendar),
    losses: agendas.flatMap((agenda, index) => calendarLosses(agenda, [index], calendar)),
    ledger,
  };
}

/** What an entry said last, called off. */
function withdrawnEntry(
  { uid, eventUid, agenda, isSession, sequence, created, revised }: WithdrawnEntry,
  options: Omit<PublicationOptions, "previous" | "now">,
): readonly RevisedEntry[] {
  const entries = isSession ? "sessions" : "events";
  const uids = isSession ? { event: eventUid, sessions: [uid] } : { event: uid, sessions: [] };
  const calledOff: Agenda = { ...agenda, status: "cancelled" };
  const revision = { sequence, created: parseInstant(created), revised: parseInstant(revised) };
  return calendarEntries(calledOff, uids, { ...options, entries }).map((entry) => ({ entry, revision }));
}
