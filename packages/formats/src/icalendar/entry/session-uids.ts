import type { Agenda } from "@programmheft/core";
import type { UidSource } from "./entry-uid.ts";

/**
 * The UIDs of the sessions of an event: those that follow from ids, but for sessions that were published under another.
 * @param published those UIDs, by the places of the sessions
 */
export function sessionUids(
  { sessions }: Agenda,
  eventUid: string,
  source: UidSource,
  published: ReadonlyMap<number, string> = new Map(),
): readonly string[] {
  const taken = new Set(published.values());
  const free = (id: string): string => {
    const uid = source.ofSession(eventUid, id);
    return taken.has(uid) ? free(id) : uid;
  };
  return sessions.map(({ id }, index) => published.get(index) ?? free(id));
}
