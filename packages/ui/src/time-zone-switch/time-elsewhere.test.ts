import { describe, expect, it } from "vitest";
import { timeElsewhere } from "./time-elsewhere.ts";

describe("the time elsewhere", () => {
  it.each([
    ["2020-11-24T10:00:00+01:00", "Asia/Tokyo", "18:00", 0],
    ["2020-11-24T10:00:00+01:00", "America/Los_Angeles", "01:00", 0],
    ["2020-11-24T08:00:00+01:00", "America/Los_Angeles", "23:00", -1],
    ["2020-11-24T20:00:00+01:00", "Asia/Kolkata", "00:30", 1],
    ["2020-11-24T10:00:00+01:00", "Europe/Paris", "10:00", 0],
    ["2020-10-25T02:30:00+02:00", "UTC", "00:30", 0],
    ["2020-10-25T02:30:00+01:00", "UTC", "01:30", 0],
    ["2027-03-21T10:00:00+01:00", "America/New_York", "05:00", 0],
  ])("at %s in %s is %s, %i days on", (instant, zone, wall, dayShift) => {
    expect(timeElsewhere(Date.parse(instant), "Europe/Berlin", zone)).toEqual({ wall, dayShift });
  });
});
