import type { Contribution } from "../session/contribution.ts";
import type { Session } from "../session/session.ts";

/** What keeps sessions apart that run side by side: the room, or else the track. Absent for what is meant for everyone. */
export function laneOf(item: Contribution | Session): string | undefined {
  if ("room" in item && item.room !== undefined) return `room ${item.room}`;
  if ("track" in item && item.track !== undefined) return `track ${item.track}`;
  return undefined;
}
