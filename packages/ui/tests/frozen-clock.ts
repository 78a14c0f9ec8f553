import type { Clock } from "../src/clock/clock.ts";

/** A clock that stands still until it is put forward, and tells how many callers wait for it. */
export interface FrozenClock extends Clock {
  readonly putForward: (instant: number) => void;
  readonly waiting: () => number;
}

/** @param start milliseconds since 1970 UTC, or a date and time with offset */
export function frozenClock(start: number | string): FrozenClock {
  let now = typeof start === "string" ? Date.parse(start) : start;
  const calls = new Map<() => void, number>();
  return {
    now: () => now,
    whenItIs: (instant, callBack) => {
      const call = () => callBack();
      calls.set(call, instant);
      return () => {
        calls.delete(call);
      };
    },
    putForward: (instant) => {
      now = instant;
      const due = Array.from(calls).filter(([, at]) => at <= now);
      for (const [call] of due) calls.delete(call);
      for (const [call] of due) call();
    },
    waiting: () => calls.size,
  };
}
