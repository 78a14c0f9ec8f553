import type { Clock } from "../clock/clock.ts";
import type { Telling } from "./tell-now.ts";

/** What is shown at the moment. */
export interface LiveState {
  readonly telling: Telling;
  /** The instant that the telling is of, in milliseconds since 1970 UTC. Absent where it is told without knowing the time. */
  readonly now?: number;
  /** `waiting` until it is started, as on a server; `stopped` by the reader. */
  readonly is: "waiting" | "live" | "stopped";
  /** What has changed since it was started, to be spoken once. Empty as long as nothing has. */
  readonly spoken: string;
}

/** A telling that follows the clock. The state is a new object whenever anything is different, and only then. */
export interface LiveTelling {
  readonly state: () => LiveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to follow the clock, or goes on. */
  readonly start: () => void;
  /** Holds what is shown. */
  readonly stop: () => void;
  /** Lets go of the clock, for when nobody looks any more. */
  readonly end: () => void;
}

/**
 * Follows the clock with one timer, from one change of what is told to the next. Nothing ticks in between.
 * @param first what is told before it starts, and the instant that this is of, where it is of one
 * @param tell what is told at an instant, in milliseconds since 1970 UTC
 */
export function liveTelling(
  first: Pick<LiveState, "telling" | "now">,
  tell: (now: number) => Telling,
  clock: Clock,
): LiveTelling {
  let state: LiveState = { ...first, is: "waiting", spoken: "" };
  let callOff: (() => void) | undefined;
  const listeners = new Set<() => void>();

  const show = (next: LiveState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const look = (isFirst: boolean) => {
    callOff?.();
    const instant = clock.now();
    const telling = tell(instant);
    const isNews = !isFirst && telling.spoken !== state.telling.spoken;
    show({ telling, now: instant, is: "live", spoken: isNews ? telling.spoken : state.spoken });
    callOff =
      telling.nextChange === undefined ? undefined : clock.whenItIs(telling.nextChange, () => look(false));
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    start: () => look(state.is === "waiting"),
    stop: () => {
      callOff?.();
      show({ ...state, now: clock.now(), is: "stopped" });
    },
    end: () => callOff?.(),
  };
}
