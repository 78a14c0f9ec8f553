import { buildAgenda, Event, formatInstant, parseInstant } from "@programmheft/core";
import { expect } from "vitest";
import { readCalendar } from "./read-calendar.ts";
import type { CalendarReadOptions } from "./reading/calendar-read-options.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** What a calendar gives that is written as text. */
export const read = (text: string, options?: CalendarReadOptions) => readCalendar(bytes(text), options);

/** A calendar of what a test states. */
export const calendar = (...lines: readonly string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Beispiel//Kalender//DE", ...lines, "END:VCALENDAR", ""].join(
    "\r\n",
  );

/** An entry of it, line by line. */
export const entry = (...lines: readonly string[]) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n");

/** The codes of problems. */
export const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

/** When the events of a calendar begin and end, in UTC where they have times. */
export function spans(text: string, options?: CalendarReadOptions): readonly string[] {
  return read(text, options).events.map((event) => {
    expect(Event.parse(event)).toEqual(event);
    const { start, end, date, endDate } = buildAgenda(event);
    const shown = (instant: string | undefined) =>
      instant === undefined ? "" : formatInstant(parseInstant(instant), "UTC").slice(0, 16);
    return start === undefined ? `${date}/${endDate ?? ""}` : `${shown(start)}/${shown(end)}`;
  });
}
