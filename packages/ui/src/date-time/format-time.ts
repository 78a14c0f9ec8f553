import type { Messages } from "../messages/messages.ts";

/** The space that keeps "Uhr" on the line of its time. */
const noBreakSpace = "\u00a0";

/**
 * A wall time as it stands in a column of times: "09:50", or "9.50" in house style. English has "09:50" always.
 * @param time a wall time, as in "09:50"
 */
export function formatClock(time: string, messages: Messages): string {
  if (messages.timeNotation === "09:50" || !isGerman(messages)) return time;
  return `${Number(time.slice(0, 2))}.${time.slice(3, 5)}`;
}

/**
 * A wall time in a sentence: "09:50 Uhr" in German, "09:50" in English.
 * @param time a wall time, as in "09:50"
 */
export function formatTime(time: string, messages: Messages): string {
  return `${formatClock(time, messages)}${timeSuffix(messages)}`;
}

/**
 * A stretch of the day: "10:00 – 12:30 Uhr" in German, "10:00 – 12:30" in English. Never made with `formatRange`, whose
 * spaces and dashes differ from one ICU version to the next.
 */
export function formatTimeSpan(start: string, end: string, messages: Messages): string {
  return `${formatClock(start, messages)} – ${formatTime(end, messages)}`;
}

/** What follows a time in a sentence: "Uhr" after a no-break space, or nothing. */
export function timeSuffix(messages: Messages): string {
  return isGerman(messages) ? `${noBreakSpace}Uhr` : "";
}

function isGerman(messages: Messages): boolean {
  return /^de(?:-|$)/u.test(messages.language);
}
