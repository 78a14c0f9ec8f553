import type { RunningItem } from "./current-session.ts";

/** How much of something that is going on has passed. */
export interface Progress {
  /** Milliseconds since it began. */
  readonly elapsed: number;
  /** Milliseconds until it ends, where that is known. */
  readonly remaining?: number;
  /** From 0 at its start to 1 at its end, where that is known. */
  readonly share?: number;
}

/**
 * How far a session or contribution has got at an instant (milliseconds since 1970 UTC).
 * @example
 * howFar({ startsAt: 0, endsAt: 1_200_000 }, 300_000); // → { elapsed: 300000, remaining: 900000, share: 0.25 }
 */
export function howFar(
  { startsAt, endsAt }: Pick<RunningItem, "startsAt" | "endsAt">,
  now: number,
): Progress {
  const elapsed = Math.max(0, now - startsAt);
  if (endsAt === undefined) return { elapsed };
  const length = endsAt - startsAt;
  const passed = Math.min(elapsed, length);
  return { elapsed: passed, remaining: length - passed, share: length === 0 ? 1 : passed / length };
}
