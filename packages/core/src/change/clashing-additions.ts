import { sameValue } from "./same-value.ts";

/** Something that a side adds. */
interface Addition<Value> {
  readonly value: Value;
}

/** The keys under which both sides add different things, and what they are called henceforth. */
export interface ClashingAdditions {
  readonly keys: readonly string[];
  readonly ours: ReadonlyMap<string, string>;
  readonly theirs: ReadonlyMap<string, string>;
}

/**
 * Finds what two sides add under the same key though it is not the same, and gives one of each pair another key. Which one, follows
 * from what is added and not from whose it is.
 */
export function clashingAdditions<Value>(
  ours: ReadonlyMap<string, Addition<Value>>,
  theirs: ReadonlyMap<string, Addition<Value>>,
): ClashingAdditions {
  const keys: string[] = [];
  const renamed = { ours: new Map<string, string>(), theirs: new Map<string, string>() };
  const taken = new Set([...ours.keys(), ...theirs.keys()]);
  for (const [key, { value }] of ours) {
    const other = theirs.get(key);
    if (other === undefined || sameValue(value, other.value)) continue;
    keys.push(key);
    let count = 2;
    while (taken.has(`${key}#${count}`)) count += 1;
    taken.add(`${key}#${count}`);
    const side = JSON.stringify(value) < JSON.stringify(other.value) ? "theirs" : "ours";
    renamed[side].set(key, `${key}#${count}`);
  }
  return { keys, ...renamed };
}

/** Of two places at which both sides add the same thing, the one that both orders of the sides agree on. */
export function agreedPlace(ours: string | null, theirs: string | null): string | null {
  if (ours === null || theirs === null) return null;
  return ours < theirs ? ours : theirs;
}
