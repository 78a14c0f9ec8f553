import type { TimeZone } from "./time-zone.ts";

/** Formatters are slow to make and stay the same, so each is made once. */
const formatters = new Map<TimeZone, Intl.DateTimeFormat>();

/**
 * By how many milliseconds local time in the zone is ahead of UTC at the instant, as Intl knows it: asked anew each time, for whoever
 * asks seldom. Throws a RangeError where the zone is none.
 */
export function offsetFromIntl(zone: TimeZone, instant: number): number {
  const formatter = formatters.get(zone) ?? clocksOf(zone);
  formatters.set(zone, formatter);
  const shown = Object.fromEntries(formatter.formatToParts(instant).map(({ type, value }) => [type, value]));
  const { era, year, month, day, hour, minute, second } = shown;
  const yearOfEra = Number(year);
  // Not `Date.UTC`, which takes the years 0 to 99 for those of the twentieth century.
  const date = new Date(0);
  date.setUTCFullYear(era === "BC" ? 1 - yearOfEra : yearOfEra, Number(month) - 1, Number(day));
  const wholeSeconds = Math.floor(instant / 1_000) * 1_000;
  return date.setUTCHours(Number(hour), Number(minute), Number(second)) - wholeSeconds;
}

function clocksOf(zone: TimeZone): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
}
