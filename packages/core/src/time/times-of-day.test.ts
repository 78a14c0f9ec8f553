import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dateOfEpochDay } from "./calendar-days.ts";
import { formatInstant, localAt } from "./local-date-time.ts";
import { minutesOfTime } from "./minutes-of-time.ts";
import { startOfDay } from "./start-of-day.ts";
import { timesOfDay } from "./times-of-day.ts";

describe("the times of a day", () => {
  it.each([
    [
      "every six hours",
      "2026-11-24",
      360,
      ["00:00:00+01:00", "06:00:00+01:00", "12:00:00+01:00", "18:00:00+01:00"],
    ],
    [
      "from midnight, also where the day is no multiple of the step",
      "2026-11-24",
      700,
      ["00:00:00+01:00", "11:40:00+01:00", "23:20:00+01:00"],
    ],
  ])("come %s", (_, date, step, expected) => {
    expect(
      timesOfDay(date, "Europe/Berlin", step).map((at) => formatInstant(at, "Europe/Berlin").slice(11)),
    ).toEqual(expected);
  });

  it.each([
    ["2026-10-25", ["01:00:00+02:00", "02:00:00+02:00", "02:00:00+01:00", "03:00:00+01:00"]],
    ["2026-03-29", ["01:00:00+01:00", "03:00:00+02:00"]],
  ])("on %s have what the clock shows twice, and not what it skips", (date, expected) => {
    const early = timesOfDay(date, "Europe/Berlin", 60).map((at) =>
      formatInstant(at, "Europe/Berlin").slice(11),
    );
    expect(early.slice(1, 1 + expected.length)).toEqual(expected);
  });

  it("are just those at which the clock shows whole steps, on any day in any zone", () => {
    const anyZone = fc.constantFrom(
      "Europe/Berlin",
      "America/St_Johns",
      "Pacific/Apia",
      "Australia/Lord_Howe",
    );
    const anyDay = fc.oneof(
      fc.integer({ min: 14_000, max: 17_000 }),
      fc.constantFrom(15_337, 15_338, 14_689, 14_920, 15_058),
    );
    fc.assert(
      fc.property(anyZone, anyDay, fc.constantFrom(5, 15, 40, 60), (zone, day, step) => {
        const date = dateOfEpochDay(day);
        const expected: number[] = [];
        // In Newfoundland the clocks used to go back a minute past midnight, so an evening could go on after it.
        const end = startOfDay(addDays(date, 1), zone) + 7_200_000;
        for (let at = startOfDay(date, zone); at < end; at += 60_000) {
          const shown = localAt(at, zone);
          if (shown.date === date && minutesOfTime(shown.time) % step === 0) expected.push(at);
        }
        expect(timesOfDay(date, zone, step)).toEqual(expected);
      }),
    );
  });
});
