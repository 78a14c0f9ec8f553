import type { EntryDate } from "./dates-of-entries.ts";
import type { EntryContext } from "./entry-context.ts";
import { eventOfDate } from "./event-of-date.ts";
import { idsOfEntry } from "./ids-of-entry.ts";
import type { ReadEvent } from "./read-event.ts";
import { sessionsAsEvent } from "./sessions-as-event.ts";

/**
 * The events of a calendar: entries that are parts of another become its sessions, all others events of their own. Of one entry that
 * recurs, each date is an event, told apart by its day.
 */
export function eventsOfCalendar(dates: readonly EntryDate[], context: EntryContext): readonly ReadEvent[] {
  const byUid = new Map(dates.map((date) => [date.record.uid ?? date, date]));
  const partsOf = new Map<string, EntryDate[]>();
  const whole: EntryDate[] = [];
  for (const date of dates) {
    const parent = parentOf(date, byUid, context);
    const parts = parent === undefined ? whole : (partsOf.get(parent) ?? []);
    parts.push(date);
    if (parent !== undefined) partsOf.set(parent, parts);
  }
  const orphans = [...partsOf].filter(([uid]) => !byUid.has(uid));
  return [
    ...whole.map((date): ReadEvent => {
      const event = eventOfDate(date, partsOf.get(date.record.uid ?? "") ?? [], context);
      return { ...event, hasOwnId: idsOfEntry(date, context) !== undefined, isRecurring: date.isRecurring };
    }),
    ...orphans.map(
      ([uid, parts]): ReadEvent => ({
        event: sessionsAsEvent(uid, parts, context),
        hasOwnId: context.isOwn,
        isRecurring: false,
      }),
    ),
  ];
}

/** The UID of the entry that this one is a session of: ours say so; with others, the parent must be there and hold it in time. */
function parentOf(
  date: EntryDate,
  byUid: ReadonlyMap<string | EntryDate, EntryDate>,
  context: EntryContext,
): string | undefined {
  const [uid] = date.record.parents;
  if (uid === undefined || uid === date.record.uid || date.isRecurring) return undefined;
  if (idsOfEntry(date, context)?.sessionId !== undefined) return uid;
  const parent = byUid.get(uid);
  const isWithin =
    parent?.span !== undefined &&
    date.span !== undefined &&
    parent.span.start.instant <= date.span.start.instant &&
    date.span.start.instant <= (parent.span.end ?? parent.span.start).instant;
  return isWithin && parent.record.parents.length === 0 && !parent.isRecurring ? uid : undefined;
}
