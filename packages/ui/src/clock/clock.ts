/** Where the time of day comes from. Components never ask the machine themselves, so that tests and pictures can hold time still. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Calls back once, when `instant` has come. What is returned calls it off. */
  readonly whenItIs: (instant: number, callBack: () => void) => () => void;
}
