import { type Agenda, parseInstant } from "@programmheft/core";
import { eventTimes } from "../entry/entry-times.ts";
import type { PublicationLedger, PublishedEvent, WithdrawnEntry } from "./publication-ledger.ts";
import { reviseEntry } from "./revise-entry.ts";
import { sessionSteps } from "./session-steps.ts";

const remembered = 365 * 86_400_000;

/**
 * The entries that were published once and are no longer, those of now included. Programs that have them take them out when they find
 * them cancelled; a year after both its end and its withdrawal, an entry is forgotten.
 */
export function withdrawEntries(
  previous: PublicationLedger | undefined,
  events: readonly PublishedEvent[],
  now: string,
): WithdrawnEntry[] {
  if (previous === undefined) return [];
  const present = new Set(events.flatMap(({ entries }) => entries.map(({ uid }) => uid)));
  const withdrawnNow = previous.events.flatMap(({ uid: eventUid, agenda, entries }) =>
    entries
      .filter(({ uid }) => !present.has(uid))
      .map(
        ({ session, ...entry }): WithdrawnEntry => ({
          uid: entry.uid,
          eventUid,
          isSession: session !== undefined,
          agenda: session === undefined ? agenda : withSessionAlone(agenda, session),
          ...reviseEntry(entry, withdrawnFingerprint, now, () => true),
        }),
      ),
  );
  return [...previous.withdrawn.filter(({ uid }) => !present.has(uid)), ...withdrawnNow].filter(
    (entry) => parseInstant(now) < Math.max(endOf(entry.agenda), parseInstant(entry.revised)) + remembered,
  );
}

/** No entry has this one, so that what comes back is seen to differ. */
const withdrawnFingerprint = "withdrawn";

function withSessionAlone(agenda: Agenda, step: string): Agenda {
  const index = sessionSteps(agenda).indexOf(step);
  return { ...agenda, sessions: agenda.sessions.slice(index, index + 1) };
}

function endOf(agenda: Agenda): number {
  return eventTimes(agenda)?.end ?? 0;
}
