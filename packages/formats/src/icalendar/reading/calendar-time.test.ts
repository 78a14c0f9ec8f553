import { parseInstant } from "@programmheft/core";
import { expect, it } from "vitest";
import { calendarTime } from "./calendar-time.ts";
import type { Property } from "./property.ts";

const readTime = (value: string, tzid?: string) => {
  const told: string[] = [];
  const property: Property = {
    parameters: tzid === undefined ? {} : { tzid },
    type: "date-time",
    values: [value],
    line: { text: "", offset: 0, repairs: 0 },
  };
  const time = calendarTime(property, value, {
    zoneOf: (name) => (name === "New York" ? "America/New_York" : undefined),
    shownIn: "Europe/Berlin",
    floatingIn: "Europe/London",
    floating: () => told.push("floating"),
    unknownZone: (_, name) => told.push(`unknown: ${name}`),
  });
  return [time, ...told];
};
const at = (date: string, time: string, instant: string, zone: string) => ({
  date,
  time,
  instant: parseInstant(instant),
  zone,
});
const tenInLondon = at("2020-11-24", "10:00", "2020-11-24T10:00:00Z", "Europe/London");

it.each<[string, string, string | undefined, readonly unknown[]]>([
  [
    "a date",
    "2020-07-01",
    undefined,
    [{ date: "2020-07-01", instant: parseInstant("2020-06-30T23:00:00Z"), zone: "Europe/London" }],
  ],
  [
    "a date whose time is broken",
    "2020-11-24T10",
    undefined,
    [{ date: "2020-11-24", instant: parseInstant("2020-11-24T00:00:00Z"), zone: "Europe/London" }],
  ],
  ["a time without a zone", "2020-11-24T10:00:00", undefined, [tenInLondon, "floating"]],
  [
    "a time in a zone",
    "2020-11-24T10:00:00",
    "New York",
    [at("2020-11-24", "10:00", "2020-11-24T15:00:00Z", "America/New_York")],
  ],
  ["a time in a zone that nobody knows", "2020-11-24T10:00:00", "Mars", [tenInLondon, "unknown: Mars"]],
  ["a time in a zone without a name", "2020-11-24T10:00:00", " ", [tenInLondon]],
  [
    "a time in UTC",
    "2020-11-24T10:00:00Z",
    undefined,
    [at("2020-11-24", "11:00", "2020-11-24T10:00:00Z", "Europe/Berlin")],
  ],
  [
    "a time in UTC that is for a zone",
    "2020-11-24T10:00:15Z",
    "New York",
    [at("2020-11-24", "05:00", "2020-11-24T10:00:15Z", "America/New_York")],
  ],
  [
    "a leap second",
    "2020-11-24T10:00:60Z",
    undefined,
    [at("2020-11-24", "11:00", "2020-11-24T10:00:59Z", "Europe/Berlin")],
  ],
  [
    "a time that occurs twice",
    "2020-11-01T01:30:00",
    "New York",
    [at("2020-11-01", "01:30", "2020-11-01T05:30:00Z", "America/New_York")],
  ],
  [
    "a time that never occurs",
    "2020-03-08T02:30:00",
    "New York",
    [at("2020-03-08", "02:30", "2020-03-08T07:30:00Z", "America/New_York")],
  ],
  ["nothing of an hour that is none", "2020-11-24T24:00:00", undefined, [undefined]],
  ["nothing of a date that is none", "2020-02-30T10:00:00", undefined, [undefined]],
  ["nothing of words", "bald", undefined, [undefined]],
  ["nothing of what only ends in a date", "x2020-11-24", undefined, [undefined]],
])("a calendar's time is %s", (_, value, tzid, expected) => {
  expect(readTime(value, tzid)).toEqual(expected);
});
