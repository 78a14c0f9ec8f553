import type { Series } from "@programmheft/core";

/** What writing JSON-LD may be told. */
export interface SchemaOrgOptions {
  /** The public page of the event. Sessions are linked as `#id` on it. */
  readonly url?: string;
  /** The series, for its organisers and its address. */
  readonly series?: Pick<Series, "title" | "organizers" | "url">;
  /** When a rescheduled event was to begin before, as a date or an instant with its offset. */
  readonly previousStart?: string;
}
