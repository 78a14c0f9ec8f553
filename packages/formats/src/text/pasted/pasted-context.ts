import type { Problem } from "@programmheft/core";
import type { SourceText } from "../../source/source-text.ts";
import type { AttributeReaders } from "../canonical/attribute-readers.ts";
import type { PlacedParticipant } from "../items/item-draft.ts";
import type { InferredAfternoon } from "./inferred-afternoon.ts";

/** What is known of the whole text while its parts are read. */
export interface PastedContext {
  readonly source: SourceText;
  readonly language: "de" | "en";
  /** Short names of projects. */
  readonly projects: ReadonlySet<string>;
  /** The habits of the writer. */
  readonly habits: Habits;
  /** Those who moderate the event as a whole, found on the way. */
  readonly moderators: PlacedParticipant[];
  /** Times whose half of the day was inferred. */
  readonly afternoons: InferredAfternoon[];
  /** Words beside the headings of days, which belong to no item. */
  readonly asides: string[];
  /** Reads what stands in braces, where the text has a front matter. */
  readonly attributes?: AttributeReaders;
  /** Where findings are collected. */
  readonly problems: Problem[];
}

/** Signs that a writer may put between a title and people. */
export const nameSigns = ["–", "—", "-", "|", "»", "→", "//", "/", ":", "("] as const;
export type NameSign = (typeof nameSigns)[number];

/** How this writer writes, told by the whole text. */
export interface Habits {
  /** Offices and organisations stand on the line below a name. */
  readonly officesBelow: boolean;
  /** Bullets below items are notes in sentences, not parts of the programme. */
  readonly bulletsAreNotes: boolean;
  /** People stand on the line below a title. */
  readonly namesBelow: boolean;
  /** The place stands beside the time, and the title below. */
  readonly roomsBesideTimes: boolean;
  /** The place stands on the line below a time, and the title below that. */
  readonly placesBelowTimes: boolean;
  /** The sign between a title and the people behind it on the same line: "–", "|". */
  readonly signBeforeNames?: NameSign;
  /** Times stand on lines of their own, and titles below. */
  readonly timesAlone: boolean;
}
