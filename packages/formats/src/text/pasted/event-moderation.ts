import { naturalSessionKind } from "../items/session-kind.ts";
import { isEventModeration } from "../knowledge/event-moderation.ts";

/** Words for moderation that mean the session alone. */
const ofSession = /chair|facilitat|sitzungsleitung|sektionsleitung/iu;

/** What opens an event and is a session of its own. */
const session = /plenary|plenum|session|panel|podium/iu;

/** Whether a word for moderation means a session: "Chair". */
export function chairsSession(word: string): boolean {
  return ofSession.test(word);
}

/** Whether a word for moderation inside of an item means the event: in its opening, or by its own words. */
export function eventModerationOf(word: string, title: string): boolean {
  if (isEventModeration(word)) return true;
  const kind = naturalSessionKind({ title, participants: [], hasParts: false });
  return (
    !ofSession.test(word) &&
    !session.test(title) &&
    (kind === "welcome" || kind === "check-in" || kind === "introduction")
  );
}
