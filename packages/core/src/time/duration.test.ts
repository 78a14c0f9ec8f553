import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Duration } from "./duration.ts";
import { durationOfMinutes, minutesOfDuration } from "./minutes-of-duration.ts";

describe("a duration", () => {
  it.each([
    ["PT20M", 20],
    ["PT1H30M", 90],
    ["PT2H", 120],
    ["PT90M", 90],
    ["PT0M", 0],
  ])("%s lasts %i minutes", (duration, minutes) => {
    expect(Duration.safeParse(duration).success).toBe(true);
    expect(minutesOfDuration(duration)).toBe(minutes);
  });

  it.each([["PT"], ["xPT5M"], ["PT5Mx"], ["P1D"], ["20"], ["PT-5M"], ["PT1.5H"], ["PT30S"]])(
    "%s is not one",
    (text) => {
      expect(Duration.safeParse(text).success).toBe(false);
    },
  );

  it.each([
    [0, "PT0M"],
    [20, "PT20M"],
    [60, "PT1H"],
    [90, "PT1H30M"],
    [119.6, "PT2H"],
  ])("of %d minutes is written in its shortest form", (minutes, duration) => {
    expect(durationOfMinutes(minutes)).toBe(duration);
  });

  it("is written so that it reads back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (minutes) => {
        expect(Duration.safeParse(durationOfMinutes(minutes)).success).toBe(true);
        expect(minutesOfDuration(durationOfMinutes(minutes))).toBe(minutes);
      }),
    );
  });

  it("cannot be negative", () => {
    expect(() => durationOfMinutes(-1)).toThrow(new RangeError("A duration cannot be negative: -1 minutes."));
  });
});
