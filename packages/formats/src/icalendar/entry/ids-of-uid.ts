/** The ids that a UID of ours is made of. */
export interface UidIds {
  readonly seriesId?: string;
  readonly eventId: string;
  readonly sessionId?: string;
}

/** The ids in a UID, as `uidSource` puts them there; undefined where it is another's. */
export function idsOfUid(uid: string): UidIds | undefined {
  const match = /^(?:([a-z0-9-]{1,80})\.)?([a-z0-9-]{1,80})(?:_([a-z0-9-]{1,80}))?(?:\+\d+)?@/u.exec(uid);
  if (match?.[2] === undefined) return undefined;
  const [, seriesId, eventId, sessionId] = match;
  return {
    eventId,
    ...(seriesId !== undefined && { seriesId }),
    ...(sessionId !== undefined && { sessionId }),
  };
}
