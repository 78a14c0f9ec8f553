import type { Agenda } from "@programmheft/core";

/** What stands behind the @ where no domain is given. It never changes. */
const defaultSuffix = "programmheft";

/** Gives events and their sessions their UIDs. */
export interface UidSource {
  readonly ofEvent: (agenda: Agenda) => string;
  readonly ofSession: (eventUid: string, sessionId: string) => string;
}

/**
 * UIDs made of ids alone: `series.event@suffix`, and `series.event_session@suffix` for a session. Ids hold neither a full stop nor an
 * underscore nor a plus sign, so no two of them can be mistaken; a second bearer of the same ids is `…+2@suffix`.
 */
export function uidSource(suffix: string = defaultSuffix): UidSource {
  const end = `@${suffix.replace(/[^A-Za-z0-9.-]/gu, "-")}`;
  const given = new Map<string, number>();
  const unique = (name: string) => {
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return `${name}${count === 1 ? "" : `+${count}`}${end}`;
  };
  return {
    ofEvent: ({ id, series }) => unique(series === undefined ? id : `${series.id}.${id}`),
    ofSession: (eventUid, sessionId) => unique(`${eventUid.slice(0, -end.length)}_${sessionId}`),
  };
}
