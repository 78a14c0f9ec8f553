import type { Event, Language, LocalizedText, Series } from "@programmheft/core";

/** What a notice of change is made of: two versions of an event, and the language of its words. */
export interface Versions {
  readonly before: Event;
  readonly after: Event;
  readonly language: Language;
  /** The series of the newer version. */
  readonly series?: Series | undefined;
}

/** A form in which `diff` tells what has changed. Empty where there is nothing to tell. */
export interface NoticeFormat {
  readonly name: string;
  readonly about: LocalizedText;
  readonly print: (versions: Versions) => Promise<string>;
}
