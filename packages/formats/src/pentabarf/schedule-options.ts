import type { Language } from "@programmheft/core";

/** What writing a schedule may be told. */
export interface ScheduleOptions {
  /** The language of the words that are added; unless told, the programme's. */
  readonly language?: Language;
  /** The public page of the event. Sessions are linked as `#id` on it. */
  readonly url?: string;
}
