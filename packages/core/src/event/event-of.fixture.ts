import { idFromText, uniqueIds } from "../id-from-text.ts";
import type { ParticipantInput } from "../people/participant.ts";
import { personIdFromName } from "../people/person-name.ts";
import type { ContributionInput } from "../session/contribution.ts";
import type { SessionInput } from "../session/session.ts";
import { Event, type EventInput } from "./event.ts";

type PartDraft = Partial<Omit<ContributionInput, "participants" | "contributions" | "title">> & {
  readonly title: string;
  readonly people?: readonly (string | ParticipantInput)[];
  readonly parts?: readonly PartDraft[];
};

/** A session as tests write it: only what matters to them, people by name, parts nested. */
export type SessionDraft = PartDraft & Partial<Pick<SessionInput, "day" | "room" | "track">>;

/** An event for tests: ids follow from titles, the rest is what the test states. */
export function eventOf(
  sessions: readonly SessionDraft[],
  event: Partial<Omit<EventInput, "sessions">> = {},
): Event {
  const title = event.title ?? "Beispiel";
  return Event.parse({ id: idFromText(title), ...event, title, sessions: partsOf(sessions) });
}

/** A person who takes part, by name. */
export function person(name: string, more: Partial<ParticipantInput> = {}): ParticipantInput {
  return { name, id: personIdFromName(name), ...more };
}

function partsOf(drafts: readonly SessionDraft[]): SessionInput[] {
  const ids = uniqueIds(drafts.map((draft) => draft.title));
  return drafts.map(({ people = [], parts = [], ...draft }, index) => ({
    id: ids[index] ?? "x",
    ...draft,
    participants: people.map((who) => (typeof who === "string" ? person(who) : who)),
    contributions: partsOf(parts),
  }));
}
