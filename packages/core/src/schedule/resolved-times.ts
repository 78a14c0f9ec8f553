import type { Problem, ProblemPath } from "../problem.ts";
import type { Contribution } from "../session/contribution.ts";
import type { Session } from "../session/session.ts";
import type { LocalDate } from "../time/local-date.ts";
import type { TimeOrigin } from "../time/time-origin.ts";
import type { TimeZone } from "../time/time-zone.ts";

/**
 * A day of a programme. Where no date is known, its times stand on a day of their own in UTC: they can be compared with each
 * other, but mean no instant.
 */
export interface ProgrammeDay {
  /** What the sessions of the day call it, where they do. */
  readonly name?: string;
  readonly date?: LocalDate;
  readonly zone: TimeZone;
  /** The calendar day on which times are placed: `date`, or a stand-in. */
  readonly placedOn: LocalDate;
}

/** An instant in milliseconds since 1970 UTC, and whether it was stated. */
export interface ResolvedTime {
  readonly instant: number;
  readonly is: TimeOrigin;
}

/** A session or contribution with the times that it states or that follow from its neighbours. */
export interface ResolvedItem<Item extends Contribution = Contribution> {
  readonly item: Item;
  /** Where `item` stands in its event. */
  readonly path: ProblemPath;
  readonly day: ProgrammeDay;
  readonly start?: ResolvedTime;
  readonly end?: ResolvedTime;
  readonly contributions: readonly ResolvedItem[];
}

/** The times of a whole event. */
export interface ResolvedTimes {
  readonly days: readonly ProgrammeDay[];
  /** In the order of the programme. */
  readonly sessions: readonly ResolvedItem<Session>[];
  /** From the first session that is not optional to the end of the last, unless the event announces its span itself. */
  readonly start?: ResolvedTime;
  readonly end?: ResolvedTime;
  /** Local times that a clock change makes ambiguous or skips. */
  readonly problems: readonly Problem[];
}
