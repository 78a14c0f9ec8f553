import type { AttendanceMode } from "../../event/attendance-mode.ts";
import type { EventStatus } from "../../event/event-status.ts";
import type { Role } from "../../people/role.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { LocalTime } from "../../time/local-time.ts";

/** A value before and after; absent where there was or is none. */
export interface Turn<Value> {
  readonly from?: Value | undefined;
  readonly to?: Value | undefined;
}

/** A stretch of the programme that moves as one. `minutes` is positive where it moves to later. */
interface ShiftedStretch {
  readonly minutes: number;
  /** What it is limited to, as in "Freitag" or "Saal 1". */
  readonly within: readonly string[];
  /** The first and the last start as they were. Without `last` it reaches to the end of the day, without `first` all is meant. */
  readonly first?: LocalTime | undefined;
  readonly last?: LocalTime | undefined;
}

/** People who do something at items, or, where there are none, at the event. */
export interface Cast {
  readonly role: Role;
  /** Names in the order of the programme. */
  readonly names: readonly string[];
  /** The items, in quotation marks. */
  readonly items: readonly string[];
}

/** Something new in the programme. */
interface NewItem {
  readonly item: string;
  /** What it is a part of, where it is one. */
  readonly within?: string | undefined;
  readonly day?: string | undefined;
  readonly start?: LocalTime | undefined;
  readonly room?: string | undefined;
  readonly names: readonly string[];
}

/** What may have changed without being told in full. */
export type Detail =
  | "description"
  | "kind"
  | "language"
  | "materials"
  | "notes"
  | "number"
  | "other"
  | "project"
  | "registration"
  | "subtitle"
  | "theme"
  | "venue";

/** How names, titles, lists and dates are written. */
export interface BasicWords {
  readonly quote: (title: string) => string;
  readonly name: (name: string) => string;
  /** Someone who has been asked, but has not agreed yet. */
  readonly tentative: (name: string) => string;
  readonly list: (parts: readonly string[]) => string;
  /** The first few items of many, and how many more there are. */
  readonly listOfMany: (items: readonly string[], more: number) => string;
  readonly date: (date: LocalDate) => string;
  readonly dates: (first: LocalDate, last: LocalDate) => string;
  readonly dayAndTime: (day: string | undefined, time: LocalTime | undefined) => string;
  /** An item with what tells it from others of its title. */
  readonly itemAt: (item: string, time: LocalTime) => string;
  readonly itemWithin: (item: string, holder: string) => string;
}

/** Sentences about the event as a whole. Dates and places come as they are to be written. */
export interface EventWords {
  readonly eventStatus: (from: EventStatus, to: EventStatus) => string;
  readonly eventDate: (dates: Turn<string>) => string;
  readonly eventTimes: (start: Turn<LocalTime> | undefined, end: Turn<LocalTime> | undefined) => string;
  readonly timeZone: (from: string, to: string) => string;
  readonly eventRenamed: (from: string, to: string) => string;
  readonly attendance: (modes: Turn<AttendanceMode>) => string;
  readonly venue: (venues: Turn<string>) => string;
  readonly platform: (platforms: Turn<string>) => string;
  readonly access: (known: Turn<true>) => string;
  readonly registrationCloses: (dates: Turn<string>) => string;
  readonly registrationAddress: (addresses: Turn<string>) => string;
  readonly fee: (fees: Turn<string>) => string;
}

/** Sentences about the items of a programme. Items and titles come in quotation marks. */
export interface ProgrammeWords {
  readonly shifted: (stretch: ShiftedStretch) => string;
  readonly swapped: (first: string, firstStart: LocalTime, second: string, secondStart: LocalTime) => string;
  /** `laterBy` is the distance in minutes, where it is worth saying. */
  readonly moved: (item: string, start: Turn<LocalTime>, laterBy: number | undefined) => string;
  /** An item begins at the other of two equal times, when the clock is set back between them. */
  readonly movedOverClockChange: (item: string, time: LocalTime, isAfter: boolean) => string;
  readonly speakerMoved: (cast: Cast, from: LocalTime, to: LocalTime) => string;
  readonly programmeEnds: (end: Turn<LocalTime>) => string;
  /** `from` and `to`: day and time, as they are to be written. */
  readonly movedToOtherDay: (item: string, when: Turn<string>) => string;
  readonly endMoved: (item: string, longerBy: number, end: Turn<LocalTime>) => string;
  readonly newLength: (item: string, minutes: Turn<number>) => string;
  readonly newRoom: (items: string, rooms: Turn<string>) => string;
  /** Everything that took place in a room, as what a new room is for. */
  readonly everythingIn: (room: string) => string;
  readonly newTrack: (item: string, tracks: Turn<string>) => string;
  readonly dropped: (items: readonly string[]) => string;
  readonly droppedWithParts: (item: string) => string;
  readonly reinstated: (items: readonly string[]) => string;
  readonly added: (item: NewItem) => string;
  readonly renamed: (from: string, to: string) => string;
  readonly optional: (items: readonly string[], isOptional: boolean) => string;
  readonly nested: (item: string, holders: Turn<string>) => string;
  readonly reordered: (item: string, after: string | undefined) => string;
}

/** Sentences about people, materials, and what is not told in full. Without an item they are about the event. */
export interface DetailWords {
  readonly replaced: (cast: Cast, instead: string) => string;
  /** `others`: whether there were people in that role before. */
  readonly joined: (cast: Cast, others: boolean) => string;
  readonly left: (cast: Cast) => string;
  readonly roleChanged: (cast: Cast, was: Role) => string;
  readonly nameCorrected: (from: string, to: string) => string;
  readonly corrected: (name: string, values: readonly Turn<string>[]) => string;
  readonly confirmed: (name: string, isConfirmed: boolean) => string;
  readonly peopleReordered: (item: string | undefined) => string;
  readonly newMaterials: (
    materials: readonly string[],
    item: string | undefined,
    areRecordings: boolean,
  ) => string;
  readonly removedMaterials: (materials: readonly string[], item: string | undefined) => string;
  readonly changedMaterials: (materials: readonly string[], item: string | undefined) => string;
  readonly details: (details: readonly Detail[], item: string | undefined) => string;
}

/**
 * Every word and sentence of a notice of change in one language. Grammar is the business of the language: lists come as lists, and no
 * sentence needs to know the gender of a person or title.
 */
export type ChangeWords = BasicWords & EventWords & ProgrammeWords & DetailWords;
