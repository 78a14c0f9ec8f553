import { z } from "zod";
import { EventChange } from "./event-change.ts";
import { ItemChange } from "./item-change.ts";
import { MaterialChange } from "./material-change.ts";
import { PersonChange } from "./person-change.ts";
import { ProgrammeChange } from "./programme-change.ts";

/**
 * One difference between two versions of an event, as plain data: it can be stored, sent, and applied by `applyChanges`.
 * `of` says what it concerns, `kind` what happened. All paths mean places in the version *before* the change, so each change
 * can be read, kept or dropped by itself.
 * @example
 * { of: "item", kind: "moved", at: ["blick-von-aussen"], from: { start: "11:30" }, to: { start: "11:40" } }
 */
export const Change = z.discriminatedUnion("of", [
  EventChange,
  ItemChange,
  ProgrammeChange,
  PersonChange,
  MaterialChange,
]);
export type Change = z.output<typeof Change>;

/** What can happen to an event: the kinds of change. */
export type ChangeKind = Change["kind"];
