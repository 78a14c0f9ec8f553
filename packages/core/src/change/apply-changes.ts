import type { Event } from "../event/event.ts";
import type { Problem } from "../problem.ts";
import type { Change } from "./change.ts";
import { collectEdits } from "./collect-edits.ts";
import { rebuildEvent } from "./rebuild-event.ts";

/** An event after changes, and a problem for each change that could not be made. */
export interface ChangedEvent {
  readonly value: Event;
  readonly problems: readonly Problem[];
}

/**
 * Makes changes to an event. All of them are read against the event as it is given, as `diffEvents` finds them, so their order does
 * not matter and any of them may be left out.
 *
 * A change that does not fit is not made, but reported: what it concerns is not there, it starts from another value than the event
 * has, it contradicts another change, or it would lose a session that it does not know. `applyChanges(a, diffEvents(a, b))` is `b`.
 * @example
 * const moved = swapSessions(event, "begruessung", "blick").value;
 * applyChanges(event, diffEvents(event, moved)); // → { value: moved, problems: [] }
 */
export function applyChanges(event: Event, changes: readonly Change[]): ChangedEvent {
  const { edits, problems } = collectEdits(event, changes);
  return { value: rebuildEvent(event, edits), problems };
}

/** Makes one change to an event; see `applyChanges`. */
export function applyChange(event: Event, change: Change): ChangedEvent {
  return applyChanges(event, [change]);
}
