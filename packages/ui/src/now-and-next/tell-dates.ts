import type { Agenda } from "@programmheft/core";
import { formatDateSpan } from "../date-time/format-date.ts";
import { formatTime, formatTimeSpan } from "../date-time/format-time.ts";
import { endOf, startOf } from "../date-time/item-time.ts";
import { fillIn, type Messages } from "../messages/messages.ts";
import type { Telling } from "./tell-now.ts";

/** What can be told while nobody knows what time it is, as on a page that was built days ago: when the event takes place. */
export function tellDates(agenda: Agenda, messages: Messages): Telling {
  return { note: noteOf(agenda, messages), running: [], next: [], nextLabel: messages.text.next, spoken: "" };
}

function noteOf(agenda: Agenda, messages: Messages): string {
  const { date, endDate = date, status, timeZone } = agenda;
  const { text } = messages;
  if (status === "cancelled" || status === "postponed") return text[`status.${status}`];
  if (date === undefined || endDate === undefined) return text.dateOpen;
  const start = startOf(agenda, timeZone)?.wall;
  const end = endDate === date ? endOf(agenda, timeZone)?.wall : undefined;
  return [formatDateSpan(date, endDate, messages), ...timesOf(start, end, date !== endDate, messages)].join(
    ", ",
  );
}

function timesOf(
  start: string | undefined,
  end: string | undefined,
  severalDays: boolean,
  messages: Messages,
): readonly string[] {
  if (start === undefined) return [];
  if (end !== undefined) return [formatTimeSpan(start, end, messages)];
  const time = formatTime(start, messages);
  return [severalDays ? fillIn(messages.text.startsAt, { time }) : time];
}
