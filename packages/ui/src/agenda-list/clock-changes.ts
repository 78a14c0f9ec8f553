import type { AgendaSession } from "@programmheft/core";

/** Whether the clock is put forward or back between the sessions, so that a wall time alone may mislead. */
export function clockChanges(sessions: readonly AgendaSession[]): boolean {
  const offsets = new Set(
    sessions.flatMap(({ start = "" }) => /(?:Z|[+-]\d\d:\d\d)$/u.exec(start)?.[0] ?? []),
  );
  return offsets.size > 1;
}
