import type { Event, LocalizedText, Problem, ProblemPath, Series, SourcePlace } from "@programmheft/core";

/** An event as it was read from a source, and what was found in it. */
export interface EventReading {
  /** Absent where nothing could be read at all. */
  readonly event?: Event;
  /** The source as text, in which places count. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Where a part of the event, or what is nearest around it, stands in the text. */
  readonly placeOf: (path: ProblemPath) => SourcePlace | undefined;
}

/** A format in which an organiser keeps an event: it is read and printed. The slow parts are loaded when they are needed. */
export interface InputFormat {
  readonly name: string;
  readonly about: LocalizedText;
  /** Whether a source is in this format, judged by its file name or its first signs. */
  readonly recognizes: (file: string, bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array, series?: Series) => Promise<EventReading>;
  /** The canonical form. */
  readonly print: (event: Event) => Promise<string>;
}
