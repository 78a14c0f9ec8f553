import type { PublishedEntry } from "./publication-ledger.ts";

type History = Pick<PublishedEntry, "sequence" | "created" | "revised" | "fingerprint">;

/**
 * The history of an entry once it is published as it is now: the same where nothing differs. Stamps never go back, whatever the clock of
 * the one who publishes shows.
 */
export function reviseEntry(
  before: History | undefined,
  fingerprint: string,
  now: string,
  matters: () => boolean,
): History {
  if (before === undefined) return { sequence: 0, created: now, revised: now, fingerprint };
  const { sequence, created, revised } = before;
  if (before.fingerprint === fingerprint) return { sequence, created, revised, fingerprint };
  return {
    sequence: sequence + (matters() ? 1 : 0),
    created,
    revised: now > revised ? now : revised,
    fingerprint,
  };
}
