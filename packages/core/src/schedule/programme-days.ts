import type { Event } from "../event/event.ts";
import { addDays, isLocalDate } from "../time/calendar-days.ts";
import type { ProgrammeDay } from "./resolved-times.ts";

/** A stand-in for the first day whose date is not known; far from every real one, in a zone without clock changes. */
const firstStandIn = "1970-01-01";

/** The days of an event's programme in the order of the programme, one for each `day` that its sessions name. */
export function programmeDays(event: Event): ReadonlyMap<string | undefined, ProgrammeDay> {
  const days = new Map<string | undefined, ProgrammeDay>();
  for (const session of event.sessions) {
    if (days.has(session.day)) continue;
    days.set(session.day, programmeDay(event, session.day, days.size));
  }
  return days;
}

/** The day that sessions without a `day` of their own belong to. */
export function firstDay(event: Event): ProgrammeDay {
  return programmeDay(event, undefined, 0);
}

function programmeDay(event: Event, name: string | undefined, index: number): ProgrammeDay {
  const stated = name === undefined ? event.date : isLocalDate(name) ? name : undefined;
  const named = name === undefined ? {} : { name };
  if (stated !== undefined) return { ...named, date: stated, zone: event.timeZone, placedOn: stated };
  return { ...named, zone: "UTC", placedOn: addDays(firstStandIn, index) };
}
