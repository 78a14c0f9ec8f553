import { type Event, type Id, uniqueIds } from "@programmheft/core";
import type { ReadEvent } from "./read-event.ts";

/** Gives every event an id of its own. Stated ones stay; others follow from titles, with the day where a title occurs again and again. */
export function withUniqueIds(events: readonly ReadEvent[]): readonly Event[] {
  const counts = new Map<Id, number>();
  for (const { event } of events) counts.set(event.id, (counts.get(event.id) ?? 0) + 1);
  const taken = new Set<Id>();
  const isKept = events.map(({ event, hasOwnId }) => {
    if (!hasOwnId || taken.has(event.id)) return false;
    taken.add(event.id);
    return true;
  });
  const texts = events.flatMap(({ event, isRecurring }, index) => {
    if (isKept[index] === true) return [];
    const isOften = isRecurring || (counts.get(event.id) ?? 0) > 1;
    return isOften && event.date !== undefined ? [`${event.id.slice(0, 45)} ${event.date}`] : [event.id];
  });
  const made = uniqueIds(texts, taken).values();
  return events.map(({ event }, index) =>
    isKept[index] === true ? event : { ...event, id: made.next().value ?? event.id },
  );
}
