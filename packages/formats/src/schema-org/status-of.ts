import type { EventStatus } from "@programmheft/core";
import { lastWord } from "./last-word.ts";

const statuses: Readonly<Record<string, EventStatus>> = {
  EventScheduled: "scheduled",
  EventRescheduled: "rescheduled",
  EventPostponed: "postponed",
  EventCancelled: "cancelled",
};

/** What an event states of its status, as core has it. */
export function statusOf(value: unknown): EventStatus | undefined {
  return statuses[lastWord(value)];
}
