import type { ProblemContext } from "@programmheft/core";

/** A schedule as Pentabarf, frab, pretalx and others write it, in XML or JSON: its fields as they stand there. */
export interface PentabarfSchedule {
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly acronym?: string | undefined;
  readonly description?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly timeZoneName?: string | undefined;
  /** The time of day at which a day of the conference begins. */
  readonly dayChange?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly url?: string | undefined;
  readonly venue?: string | undefined;
  readonly city?: string | undefined;
  readonly rooms: readonly { readonly name: string; readonly capacity?: number | undefined }[];
  readonly days: readonly PentabarfDay[];
  /** Fields that are filled in but have no place in an event. */
  readonly notTaken: ReadonlySet<string>;
  /** Tells where it stands in its source. */
  readonly where: () => ProblemContext;
}

/** A day of a schedule. */
export interface PentabarfDay {
  readonly date?: string | undefined;
  readonly start?: string | undefined;
  readonly items: readonly PentabarfItem[];
}

/** An `event` of a schedule. */
export interface PentabarfItem {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly slug?: string | undefined;
  readonly date?: string | undefined;
  readonly start?: string | undefined;
  readonly duration?: string | undefined;
  readonly room?: string | undefined;
  readonly track?: string | undefined;
  readonly type?: string | undefined;
  readonly language?: string | undefined;
  readonly abstract?: string | undefined;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly isCancelled?: boolean | undefined;
  readonly persons: readonly PentabarfPerson[];
  /** People who stand in one field together, separated by commas. */
  readonly people?: string | undefined;
  readonly links: readonly PentabarfLink[];
  readonly attachments: readonly PentabarfLink[];
  /** Tells where it stands in its source. */
  readonly where: () => ProblemContext;
}

/** A person of an item. `key` is what the program that wrote it tells people apart by. */
export interface PentabarfPerson {
  readonly key?: string | undefined;
  readonly name: string;
  readonly role?: string | undefined;
}

/** A link or an attachment of an item. */
export interface PentabarfLink {
  readonly title: string;
  readonly url?: string | undefined;
  readonly type?: string | undefined;
}
