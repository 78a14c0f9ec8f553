/** What the browser keeps of the work, on this device alone. */
export interface Draft {
  readonly text: string;
  /** The version that changes are told from. */
  readonly baseline?: string;
  readonly fileName?: string;
}

/** The part of `localStorage` that a draft needs. */
export type DraftStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const key = "programmheft-werkstatt";
const refusal = "none";

/** Reads the draft. What is there and is none of ours counts as nothing. */
export function readDraft(store: DraftStore): Draft | undefined {
  const stored = store.getItem(key);
  if (stored === null || stored === refusal) return undefined;
  const found = parse(stored);
  if (typeof found !== "object" || found === null || !("text" in found) || typeof found.text !== "string")
    return undefined;
  return {
    text: found.text,
    ...("baseline" in found && typeof found.baseline === "string" && { baseline: found.baseline }),
    ...("fileName" in found && typeof found.fileName === "string" && { fileName: found.fileName }),
  };
}

/** Keeps a draft; an empty one is none. Says whether the browser took it: it may be full, or told to keep nothing. */
export function keepDraft(store: DraftStore, draft: Draft): boolean {
  try {
    if (draft.text.trim() === "") store.removeItem(key);
    else store.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Removes the draft, and remembers that none is wanted. */
export function refuseDrafts(store: DraftStore): void {
  store.setItem(key, refusal);
}

/** Whether drafts are wanted. */
export function wantsDrafts(store: DraftStore): boolean {
  return store.getItem(key) !== refusal;
}

function parse(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}
