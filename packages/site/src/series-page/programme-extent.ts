import type { Event } from "@programmheft/core";
import type { SeriesEntry } from "@programmheft/ui";

/**
 * How much of an event's programme is known. A programme without any time, or with items whose time is missing while others have
 * one, is one of which parts are still to come, or were never handed down.
 */
export function programmeExtent({ sessions, status }: Event): SeriesEntry["programme"] {
  if (sessions.length === 0) return "unknown";
  const isTimed = sessions.every(({ start }) => start !== undefined);
  return isTimed && status !== "draft" ? "known" : "partial";
}
