import { type Agenda, type Change, changeMatters, diffEvents } from "@programmheft/core";
import { eventOfAgenda } from "../../exchange/event-of-agenda.ts";
import { entryTimes, eventTimes } from "../entry/entry-times.ts";
import type { PublishedEvent } from "./publication-ledger.ts";
import { sessionSteps } from "./session-steps.ts";

/** What has changed in an event since it was published last. */
export interface AgendaChanges {
  /** Whether something changed that someone with the event in their calendar must know. */
  readonly eventMatters: boolean;
  /** The same for one session, by its step in the agenda as it was. Its own times count, whatever moved them. */
  readonly sessionMatters: (stepBefore: string) => boolean;
  /** Where a session that was published stands now, by its step as it was; undefined where it is gone. */
  readonly indexNow: (stepBefore: string) => number | undefined;
}

/** Changes of the event that each of its sessions shares. Its date and times do not: sessions have times of their own. */
const shared: ReadonlySet<Change["kind"]> = new Set(["event-status", "attendance", "venue", "online-access"]);

/** Compares an agenda with the one that was published, as `diffEvents` and `changeMatters` see it. */
export function agendaChanges(
  before: PublishedEvent,
  agenda: Agenda,
  joinLink: string | undefined,
): AgendaChanges {
  const changes = diffEvents(
    withJoinLink(eventOfAgenda(before.agenda), before.joinLink),
    withJoinLink(eventOfAgenda(agenda), joinLink),
  );
  const important = changes.filter(changeMatters);
  const sharedMatters = important.some(({ kind }) => shared.has(kind));
  const ownChanges = new Set(important.flatMap((change) => ("at" in change ? change.at.slice(0, 1) : [])));
  const indexes = sessionIndexes(before.agenda, agenda, changes);
  const timesBefore = timesByStep(before.agenda);
  return {
    eventMatters: important.length > 0 || eventTimes(before.agenda)?.lines !== eventTimes(agenda)?.lines,
    sessionMatters: (step) => {
      const session = agenda.sessions[indexes.get(step) ?? -1];
      return (
        sharedMatters ||
        ownChanges.has(step) ||
        session === undefined ||
        entryTimes(session, agenda.timeZone)?.lines !== timesBefore.get(step)
      );
    },
    indexNow: (step) => indexes.get(step),
  };
}

function withJoinLink(event: ReturnType<typeof eventOfAgenda>, joinUrl: string | undefined) {
  return joinUrl === undefined ? event : { ...event, onlineAccess: { joinUrl } };
}

function timesByStep(agenda: Agenda): ReadonlyMap<string, string | undefined> {
  const steps = sessionSteps(agenda);
  return new Map(
    agenda.sessions.map((session, index) => [
      steps[index] ?? "",
      entryTimes(session, agenda.timeZone)?.lines,
    ]),
  );
}

/** Sessions are told by their ids, and those with a new id by the change that says so. */
function sessionIndexes(
  before: Agenda,
  after: Agenda,
  changes: readonly Change[],
): ReadonlyMap<string, number> {
  const indexNow = new Map(sessionSteps(after).map((step, index) => [step, index]));
  const newIds = new Map<string, string>();
  const gone = new Set<string>();
  for (const change of changes) {
    const [step, deeper] = "at" in change ? change.at : [];
    if (step === undefined || deeper !== undefined) continue;
    if (change.kind === "item-field" && change.to.id !== undefined) newIds.set(step, change.to.id);
    if (change.kind === "removed" || change.kind === "nested") gone.add(step);
  }
  const known = sessionSteps(before).flatMap((step): [string, number][] => {
    const index = gone.has(step) ? undefined : indexNow.get(newIds.get(step) ?? step);
    return index === undefined ? [] : [[step, index]];
  });
  return new Map(known);
}
