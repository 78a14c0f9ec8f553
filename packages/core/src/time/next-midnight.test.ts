import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./calendar-days.ts";
import { formatInstant, instantsOfLocal, localAt } from "./local-date-time.ts";
import { nextMidnight } from "./next-midnight.ts";
import { startOfDay } from "./start-of-day.ts";

describe("the next midnight", () => {
  it.each([
    ["Europe/Berlin", "2020-11-24T10:00:00+01:00", "2020-11-25T00:00:00+01:00"],
    ["Europe/Berlin", "2026-03-29T01:30:00+01:00", "2026-03-30T00:00:00+02:00"],
    ["Europe/Berlin", "2026-10-25T00:30:00+02:00", "2026-10-26T00:00:00+01:00"],
    ["Europe/Berlin", "2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00"],
    ["America/Sao_Paulo", "2018-11-03T12:00:00-03:00", "2018-11-04T01:00:00-02:00"],
    ["America/Sao_Paulo", "2018-02-17T12:00:00-02:00", "2018-02-18T00:00:00-03:00"],
    ["Pacific/Apia", "2011-12-29T12:00:00-10:00", "2011-12-31T00:00:00+14:00"],
  ])("in %s after %s comes at %s", (zone, instant, midnight) => {
    expect(formatInstant(nextMidnight(Date.parse(instant), zone), zone)).toBe(midnight);
  });

  it("is the start of the next date, on all days that have one", () => {
    const zones = [
      "Europe/Berlin",
      "America/St_Johns",
      "America/Sao_Paulo",
      "Asia/Beirut",
      "Australia/Lord_Howe",
      "Africa/Cairo",
    ];
    const anyMinute = fc.integer({ min: Date.UTC(1975, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyMinute, (zone, minute) => {
        const instant = minute * 60_000;
        const next = addDays(localAt(instant, zone).date, 1);
        const start = startOfDay(next, zone);
        // Newfoundland once set its clocks back a minute after midnight: in the hour that came again, the day began a second time.
        const again = instantsOfLocal(next, "00:00", zone);
        expect(nextMidnight(instant, zone)).toBe(
          start > instant || again.occurs !== "twice" ? start : again.later,
        );
      }),
      { numRuns: 3_000 },
    );
  });
});
