import { describe, expect, it } from "vitest";
import { endOf, minutesOf, startOf } from "./item-time.ts";

describe("startOf", () => {
  it("keeps the offset, so that 02:30 and 02:30 are two times", () => {
    const starts = ["2020-10-25T02:30:00+02:00", "2020-10-25T02:30:00+01:00"].map((start) =>
      startOf({ start, startTime: "02:30" }, "Europe/Berlin"),
    );
    expect(starts).toEqual([
      { dateTime: "2020-10-25T02:30:00+02:00", wall: "02:30" },
      { dateTime: "2020-10-25T02:30:00+01:00", wall: "02:30" },
    ]);
  });

  it.each([
    ["Europe/Berlin", "2020-10-25T00:30:00Z", "02:30"],
    ["Europe/Berlin", "2020-10-25T01:30:00Z", "02:30"],
    ["America/St_Johns", "2020-11-24T10:00:00+01:00", "05:30"],
    ["Asia/Kathmandu", "2020-11-24T10:00:00+01:00", "14:45"],
    ["Pacific/Apia", "2020-11-24T10:00:00+01:00", "23:00"],
    ["Europe/Berlin", "2020-11-23T23:00:00Z", "00:00"],
  ])("reads the clock of %s where only the instant %s is given", (zone, start, wall) => {
    expect(startOf({ start }, zone)).toEqual({ dateTime: start, wall });
  });

  it("has only the wall time in a draft without a date, and nothing where nothing is known", () => {
    expect(endOf({ endTime: "12:30" }, "Europe/Berlin")).toEqual({ dateTime: "12:30", wall: "12:30" });
    expect(endOf({}, "Europe/Berlin")).toBeUndefined();
  });
});

describe("minutesOf", () => {
  it.each([
    ["2020-10-25T01:30:00+02:00", "2020-10-25T03:30:00+01:00", 180],
    ["2021-03-28T01:30:00+01:00", "2021-03-28T03:30:00+02:00", 60],
    ["23:30", "00:15", 45],
    ["10:00", "10:20", 20],
  ])("from %s to %s counts the time that passes", (from, to, minutes) => {
    const at = (dateTime: string) => ({ dateTime, wall: dateTime });
    expect(minutesOf(at(from), at(to))).toBe(minutes);
  });
});
