import type {
  Duration,
  LocalTime,
  Material,
  Participant,
  SessionKind,
  SourcePlace,
} from "@programmheft/core";

/** A session or contribution as it was read, before it has an id and before what was not stated about its kind is worked out. */
export interface ItemDraft {
  readonly title: string;
  readonly start?: LocalTime;
  readonly end?: LocalTime;
  readonly duration?: Duration;
  readonly repeatedHour?: "earlier" | "later";
  readonly optional?: true;
  readonly cancelled?: true;
  readonly project?: string;
  readonly description?: string;
  readonly language?: string;
  readonly day?: string;
  readonly room?: string;
  readonly track?: string;
  readonly kind?: SessionKind;
  readonly id?: string;
  readonly participants: readonly PlacedParticipant[];
  readonly items: readonly ItemDraft[];
  readonly materials: readonly Material[];
  readonly places: ItemPlaces;
}

/** Where an item and its parts stand in the text. */
interface ItemPlaces {
  readonly item: SourcePlace;
  readonly title?: SourcePlace;
  readonly start?: SourcePlace;
  readonly end?: SourcePlace;
}

/** A participant and the place of the line that names them. */
export interface PlacedParticipant {
  readonly participant: Participant;
  readonly place: SourcePlace;
}
