import type {
  EventStatus,
  LanguageTag,
  LocalDate,
  LocalTime,
  Material,
  Participant,
  Registration,
  SessionKind,
  TimeZone,
  Venue,
} from "@programmheft/core";

/**
 * A point in time as a source states it: an instant in milliseconds since 1970 UTC, or a time of day on a day, or a time of day alone where
 * no date is known, which may be of the night after its day.
 */
export type Moment =
  | { readonly instant: number }
  | { readonly date?: LocalDate | undefined; readonly time: LocalTime; readonly isNight?: boolean };

/** A session of a foreign programme, with its words cleaned but its times not yet placed. */
export interface ItemDraft {
  /** What the source identifies it by, as far as it is fit for an id. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly kind: SessionKind;
  readonly start?: Moment | undefined;
  readonly end?: Moment | undefined;
  /** Its length in minutes, where the source states that rather than an end. */
  readonly minutes?: number | undefined;
  /** The day under which the source lists it: its date, or words. A night belongs to the day before. */
  readonly day?: string | undefined;
  readonly room?: string | undefined;
  readonly track?: string | undefined;
  readonly description?: string | undefined;
  readonly language?: LanguageTag | undefined;
  readonly optional?: boolean | undefined;
  readonly cancelled?: boolean | undefined;
  readonly participants: readonly Participant[];
  readonly materials: readonly Material[];
  readonly parts?: readonly ItemDraft[] | undefined;
}

/** A foreign programme, ready to become an event. */
export interface ProgrammeDraft {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly description?: string | undefined;
  readonly language?: LanguageTag | undefined;
  readonly status?: EventStatus | undefined;
  readonly attendance?: "online" | "in-person" | "hybrid" | undefined;
  readonly timeZone: TimeZone;
  /** The first and the last day, and the announced span. */
  readonly firstDay?: LocalDate | undefined;
  readonly lastDay?: LocalDate | undefined;
  readonly start?: Moment | undefined;
  readonly end?: Moment | undefined;
  readonly venue?: Venue | undefined;
  readonly registration?: Registration | undefined;
  readonly moderators: readonly Participant[];
  readonly materials: readonly Material[];
  readonly items: readonly ItemDraft[];
}
