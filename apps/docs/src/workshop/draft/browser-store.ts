import type { DraftStore } from "./draft.ts";

/** A store that keeps nothing, and says so. */
const none: DraftStore = {
  getItem: () => null,
  setItem: () => {
    throw new Error("This browser keeps nothing");
  },
  removeItem: () => undefined,
};

/** The browser's store for this site; where it may not be used, one that keeps nothing. */
export function browserStore(): DraftStore {
  try {
    return globalThis.localStorage;
  } catch {
    return none;
  }
}
