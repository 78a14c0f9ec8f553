import { localAt } from "@programmheft/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wallClockAt } from "./wall-clock.ts";

describe("what calendar and clock show", () => {
  it.each([
    ["2020-11-24T10:00:00+01:00", "Europe/Berlin", "2020-11-24", "10:00"],
    ["2020-11-24T00:00:00+01:00", "Europe/Berlin", "2020-11-24", "00:00"],
    ["2020-11-24T20:00:00+01:00", "Asia/Kolkata", "2020-11-25", "00:30"],
  ])("at %s in %s is %s %s", (instant, zone, date, time) => {
    expect(wallClockAt(Date.parse(instant), zone)).toEqual({ date, time });
  });

  it("is what core says", () => {
    const anyZone = fc.constantFrom("Europe/Berlin", "America/St_Johns", "Pacific/Apia", "UTC");
    const anyMinute = fc.integer({ min: 0, max: Date.UTC(2050, 0, 1) / 60_000 });
    fc.assert(
      fc.property(anyZone, anyMinute, (zone, minute) => {
        expect(wallClockAt(minute * 60_000, zone)).toEqual(localAt(minute * 60_000, zone));
      }),
    );
  });
});
