import type { Event } from "@programmheft/core";

/** Where an event's page is. An event whose programme nobody knows has none. */
export function eventHref({ id, sessions }: Event): string | undefined {
  return sessions.length === 0 ? undefined : `/veranstaltungen/${id}/`;
}
