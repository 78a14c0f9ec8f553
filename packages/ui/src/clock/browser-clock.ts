import type { Clock } from "./clock.ts";

/** Browsers keep the delay of a timer in 31 bits: what is longer would ring at once. */
const longestDelay = 2 ** 31 - 1;

/** The clock of the reader's device. It also looks up when a page comes back into view, because timers sleep with the device. */
export const browserClock: Clock = {
  now: () => Date.now(),
  whenItIs: (instant, callBack) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const callOff = () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
    const look = () => {
      clearTimeout(timer);
      const delay = instant - Date.now();
      if (delay > 0) {
        timer = setTimeout(look, Math.min(delay, longestDelay));
        return;
      }
      callOff();
      callBack();
    };
    document.addEventListener("visibilitychange", look);
    timer = setTimeout(look, Math.min(Math.max(instant - Date.now(), 0), longestDelay));
    return callOff;
  },
};
