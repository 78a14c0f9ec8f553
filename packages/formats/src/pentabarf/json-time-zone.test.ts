import { describe, expect, it } from "vitest";
import { jsonTimeZone } from "./json-time-zone.ts";

describe("the zone of a schedule.json", () => {
  it.each([
    "Europe/Berlin",
    "America/New_York",
    "America/Argentina/Buenos_Aires",
    "America/Port-au-Prince",
    "UTC",
    "Etc/UTC",
  ])("may be %s", (zone) => {
    expect(jsonTimeZone(zone)).toBe(zone);
  });

  it.each(["CET", "EST5EDT", "Etc/GMT+5", "Etc/GMT", "GMT", "America/", "+01:00"])(
    "may not be %s",
    (zone) => {
      expect(jsonTimeZone(zone)).toBeUndefined();
    },
  );
});
