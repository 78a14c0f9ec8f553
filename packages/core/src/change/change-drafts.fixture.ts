import type { Event } from "../event/event.ts";
import type { applyChanges } from "./apply-changes.ts";
import type { Change } from "./change.ts";

/** A change of when an item begins. */
export const moved = (at: string, from: string, to: string): Change => ({
  of: "item",
  kind: "moved",
  at: [at],
  from: { start: from },
  to: { start: to },
});

/** What is said of the changes that were not made. */
export function codes({ problems }: ReturnType<typeof applyChanges>): string[] {
  return problems.map(({ code }) => code);
}

/** A change that takes a session out of the programme. */
export function removal(event: Event, index: number): Change {
  const from = event.sessions[index];
  if (from === undefined) throw new Error(`There is no session ${index}.`);
  return { of: "programme", kind: "removed", at: [from.id], from };
}

/** A change that puts an item into another one, or into none. */
export const nested = (at: readonly string[], parent: readonly string[]): Change => ({
  of: "programme",
  kind: "nested",
  at,
  from: { parent: at.slice(0, -1), after: null },
  to: { parent, after: null },
});

/** Stands where an example has what a test needs. */
export function never(): never {
  throw new Error("The example lacks what the test needs.");
}
