import type { Event, Id } from "@programmheft/core";

/** An event that was read, and what its calendar says beside it. */
export interface ReadEvent {
  readonly event: Event;
  /** The series that the entry names. */
  readonly series?: { readonly id?: Id; readonly title: string };
  /** Whether its id was stated; else it follows from the title. */
  readonly hasOwnId: boolean;
  /** Whether it is one of several dates of one entry. */
  readonly isRecurring: boolean;
}
