import type { Material, Problem, SourcePlace } from "@programmheft/core";
import type { EventFields } from "./front-matter/read-event-fields.ts";
import type { ItemDraft, PlacedParticipant } from "./items/item-draft.ts";

/** What a programme text says below its front matter, in whichever form it is written. */
export interface BodyReading {
  /** Fields that the running text states; a front matter overrules them. */
  readonly fields: EventFields;
  readonly description?: string;
  readonly notes?: string;
  readonly items: readonly ItemDraft[];
  readonly moderators: readonly PlacedParticipant[];
  readonly materials: readonly Material[];
  readonly problems: readonly Problem[];
  /** Where the fields stand, by name. */
  readonly places: ReadonlyMap<string, SourcePlace>;
}
