import type { Turn } from "./change-words.ts";

/** The sentences for a value that changes, that is new, or that is gone. */
export interface TurnSentences<Value> {
  readonly changed: (to: Value, from: Value) => string;
  readonly set: (to: Value) => string;
  readonly unset: (from: Value) => string;
}

/** Takes the sentence that fits a turn. */
export function tellTurn<Value>({ from, to }: Turn<Value>, sentences: TurnSentences<Value>): string {
  if (to === undefined) return from === undefined ? "" : sentences.unset(from);
  return from === undefined ? sentences.set(to) : sentences.changed(to, from);
}
