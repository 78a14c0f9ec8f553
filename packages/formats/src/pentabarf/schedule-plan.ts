import type { AgendaSession, Material, ProblemPath, Role } from "@programmheft/core";

/** A schedule laid out for writing: what all its forms have in common. */
export interface SchedulePlan {
  readonly acronym: string;
  readonly title: string;
  readonly description?: string;
  readonly url?: string;
  /** The announced span where it is known, else the days. */
  readonly start: string;
  readonly end: string;
  /** The same as instants: days reach from 00:00 to 23:59. */
  readonly startInstant: string;
  readonly endInstant: string;
  readonly timeZone: string;
  readonly tracks: readonly string[];
  readonly days: readonly PlannedDay[];
}

/** A day, and the rooms in which something takes place on it. `start` and `end` are instants with offsets. */
export interface PlannedDay {
  readonly index: number;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly rooms: readonly PlannedRoom[];
}

export interface PlannedRoom {
  readonly name: string;
  readonly guid: string;
  readonly entries: readonly PlannedEntry[];
}

/** A session of the agenda as schedules have it. */
export interface PlannedEntry {
  readonly session: AgendaSession;
  /** Where the session stands in the agenda. */
  readonly path: ProblemPath;
  /** A positive number of 31 bits that follows from the identity of the session. */
  readonly id: number;
  readonly guid: string;
  /** The id of the session, made unique. */
  readonly slug: string;
  /** The same behind the acronym of the schedule. */
  readonly slugWithAcronym: string;
  /** The title with the marks that formats without a field for them bear there. */
  readonly title: string;
  /** The title without the mark that it is cancelled. */
  readonly unmarkedTitle: string;
  /** The instant at which it begins, and what the clock shows. */
  readonly start: string;
  readonly clock: string;
  readonly end: string;
  readonly minutes: number;
  readonly room: string;
  readonly roomGuid: string;
  readonly language: string;
  /** What has no field of its own, as text. */
  readonly details: string;
  readonly people: readonly PlannedPerson[];
  readonly materials: readonly Material[];
  readonly url?: string;
}

export interface PlannedPerson {
  readonly id: number;
  readonly guid: string;
  readonly name: string;
  readonly role: Role;
}
