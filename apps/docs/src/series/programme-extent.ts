import type { Event } from "@programmheft/core";
import type { SeriesEntry } from "@programmheft/ui";

/**
 * How much of an event's programme has come down to us. Every programme of this series that is whole gives each item a time and
 * ends with a closing line; where a time or that line is missing, the source broke off.
 */
export function programmeExtent({ sessions }: Event): SeriesEntry["programme"] {
  if (sessions.length === 0) return "unknown";
  const isTimed = sessions.every(({ start }) => start !== undefined);
  return isTimed && sessions.at(-1)?.kind === "end" ? "known" : "partial";
}
