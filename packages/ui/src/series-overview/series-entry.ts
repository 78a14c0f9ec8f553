import type { Agenda } from "@programmheft/core";

/** As much of an event as a list of events shows. An `Agenda` has all of it but the last four. */
export interface SeriesEntry
  extends Pick<
    Agenda,
    | "id"
    | "title"
    | "subtitle"
    | "theme"
    | "number"
    | "status"
    | "date"
    | "endDate"
    | "start"
    | "startTime"
    | "end"
    | "endTime"
    | "timeZone"
    | "language"
    | "materials"
  > {
  /** Where the event has a page. */
  readonly href?: string | undefined;
  /** What is known of the date where it is not: "zwischen dem 12. und 23. November 2020". */
  readonly dateNote?: string | undefined;
  /** What else is to be said here, because no page says it; Markdown. */
  readonly note?: string | undefined;
  /** How much of the programme is known. What is `known` goes without saying. */
  readonly programme: "known" | "partial" | "unknown";
}
