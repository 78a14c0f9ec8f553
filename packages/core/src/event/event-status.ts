import { z } from "zod";

/** Whether an event takes place as announced (schema.org EventStatusType, with `draft` before it). */
export const EventStatus = z.enum(["draft", "scheduled", "rescheduled", "postponed", "cancelled"]);
export type EventStatus = z.output<typeof EventStatus>;
