import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatInstant } from "../time/local-date-time.ts";
import { startOfDay } from "../time/start-of-day.ts";
import { StatedAvailability, type StatedHours } from "../time/stated-availability.ts";
import { weekdayNames } from "../time/weekdays.ts";
import { isAvailable } from "./availability.ts";
import { availabilityBetween } from "./availability-between.ts";

/** From Monday to Sunday. */
const week = ["2020-11-23", "2020-11-29"] as const;

function shown(hours: StatedHours, [from, to]: readonly [string, string] = week, zone = "Europe/Berlin") {
  const { free = [] } = availabilityBetween({ timeZone: zone, free: [hours] }, from, to);
  return free.map(({ start, end }) =>
    [start, end].map((instant) => formatInstant(instant, zone).slice(5, 16)).join("/"),
  );
}

describe("a stated availability between two days", () => {
  it.each<[string, StatedHours, readonly string[]]>([
    [
      "has hours on each weekday that is named",
      { weekdays: ["tuesday", "friday"], start: "14:00", end: "18:00" },
      ["11-24T14:00/11-24T18:00", "11-27T14:00/11-27T18:00"],
    ],
    [
      "has the whole of days without hours",
      { from: "2020-11-28", to: "2020-12-24" },
      ["11-28T00:00/11-29T00:00", "11-29T00:00/11-30T00:00"],
    ],
    [
      "begins with the eve, whose night reaches into the first day",
      { to: "2020-11-22", start: "22:00", end: "02:00" },
      ["11-22T22:00/11-23T02:00"],
    ],
    ["has nothing before its first day", { from: "2020-11-30" }, []],
    ["has nothing after its last day", { to: "2020-11-21" }, []],
    ["has nothing where the last day comes first", { from: "2020-11-26", to: "2020-11-25" }, []],
    [
      "goes on to the end of a day, or begins with it",
      { from: "2020-11-24", to: "2020-11-24", start: "14:00" },
      ["11-24T14:00/11-25T00:00"],
    ],
  ])("%s", (_, hours, expected) => {
    expect(shown(hours)).toEqual(expected);
  });

  it("reads its hours by the clocks of its zone, on days of clock change too", () => {
    const hours = { start: "00:00", end: "04:00" };
    expect(shown({ ...hours, from: "2026-03-29" }, ["2026-03-29", "2026-03-29"])).toEqual([
      "03-29T00:00/03-29T04:00",
    ]);
    const { free = [] } = availabilityBetween(
      { timeZone: "Europe/Berlin", free: [{ ...hours, from: "2026-03-29" }] },
      "2026-03-29",
      "2026-03-29",
    );
    expect((free[0]?.end ?? 0) - (free[0]?.start ?? 0)).toBe(3 * 3_600_000);
    // Samoa had no 30 December 2011.
    const skipped = ["2011-12-30", "2011-12-30"] as const;
    const samoa = availabilityBetween(
      { timeZone: "Pacific/Apia", free: [{ from: "2011-12-30", to: "2011-12-30" }] },
      ...skipped,
    );
    expect(samoa.free?.every(({ start, end }) => start === end)).toBe(true);
  });

  it("says nothing where nothing was stated", () => {
    expect(availabilityBetween({ timeZone: "UTC" }, ...week)).toEqual({});
    expect(availabilityBetween({ timeZone: "UTC", busy: [{ weekdays: ["monday"] }] }, ...week)).toEqual({
      busy: [{ start: startOfDay("2020-11-23", "UTC"), end: startOfDay("2020-11-24", "UTC") }],
    });
  });

  it("is had at an instant if and only if the clocks then show hours that were stated", () => {
    const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, "0")}:00`);
    const anyHours = fc.record(
      { weekdays: fc.uniqueArray(fc.constantFrom(...weekdayNames), { minLength: 1 }), start: time },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyHours, fc.integer({ min: 0, max: 7 * 24 - 1 }), (hours, hour) => {
        const start = startOfDay("2020-11-23", "UTC") + hour * 3_600_000;
        const availability = availabilityBetween({ timeZone: "UTC", free: [hours] }, ...week);
        const day = weekdayNames[Math.floor(hour / 24)] ?? "monday";
        const isHad =
          (hours.weekdays?.includes(day) ?? true) && hour % 24 >= Number((hours.start ?? "00").slice(0, 2));
        expect(isAvailable(availability, { start, end: start + 3_600_000 })).toBe(isHad);
      }),
    );
  });
});

describe("whether someone can", () => {
  const hour = (from: number, to: number) => ({ start: from * 3_600_000, end: to * 3_600_000 });

  it("does not depend on where one free stretch ends and the next begins", () => {
    expect(isAvailable({ free: [hour(12, 14), hour(10, 12)] }, hour(11, 13))).toBe(true);
    expect(isAvailable({ free: [hour(10, 12), hour(13, 14)] }, hour(11, 14))).toBe(false);
  });
});

describe("the schema of a stated availability", () => {
  it("counts Berlin's clocks where no zone is named, and takes no empty lists", () => {
    expect(StatedAvailability.parse({})).toEqual({ timeZone: "Europe/Berlin" });
    for (const wrong of [{ free: [] }, { busy: [] }, { free: [{ weekdays: [] }] }, { free: [{ day: "x" }] }])
      expect(StatedAvailability.safeParse(wrong).success).toBe(false);
  });
});
