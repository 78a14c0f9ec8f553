import fc from "fast-check";
import { IANAZone } from "luxon";
import { describe, expect, it } from "vitest";
import { offsetAt } from "./zone-offset.ts";

const zones = [
  "Europe/Berlin",
  "America/St_Johns",
  "Pacific/Apia",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "Africa/Monrovia",
  "Asia/Kathmandu",
  "UTC",
];

describe("the offset of a zone", () => {
  it("is what luxon says, from before there were zones until long after today", () => {
    const anyInstant = fc.integer({
      min: Date.UTC(1800, 0, 1) / 60_000,
      max: Date.UTC(2100, 0, 1) / 60_000,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyInstant, (zone, minutes) => {
        const instant = minutes * 60_000;
        expect(offsetAt(zone, instant)).toBe(Math.round(IANAZone.create(zone).offset(instant) * 60_000));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["the year 1", "0001-06-01T00:00:00Z"],
    ["the year 0, which is 1 before Christ", "0000-06-01T00:00:00Z"],
    ["the last second before 1970", "1969-12-31T23:59:59.250Z"],
  ])("is known in %s", (_, instant) => {
    expect(offsetAt("UTC", Date.parse(instant))).toBe(0);
  });

  it("changes in the new year where it does so as the year begins in UTC", () => {
    const newYear = Date.UTC(1969, 0, 1);
    expect(offsetAt("Antarctica/Casey", newYear - 1)).toBe(0);
    expect(offsetAt("Antarctica/Casey", newYear)).toBe(8 * 3_600_000);
  });

  it("is asked of zones that exist", () => {
    expect(() => offsetAt("Europe/Musterhausen", 0)).toThrow(RangeError);
  });
});
