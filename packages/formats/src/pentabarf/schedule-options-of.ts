import type { Id } from "@programmheft/core";
import type { WriteOptions } from "../format/format-writer.ts";
import type { ScheduleOptions } from "./schedule-options.ts";

/** What a schedule needs of what all writers may be told. */
export function scheduleOptionsOf(eventId: Id, { language, addresses }: WriteOptions = {}): ScheduleOptions {
  const url = addresses?.pageOf?.(eventId);
  return { ...(language !== undefined && { language }), ...(url !== undefined && { url }) };
}
