import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LocalTime } from "./local-time.ts";
import { minutesOfTime, timeOfMinutes } from "./minutes-of-time.ts";

describe("a time of day", () => {
  it.each([["00:00"], ["09:50"], ["23:59"]])("%s is one", (time) => {
    expect(LocalTime.safeParse(time).success).toBe(true);
  });

  it.each([["24:00"], ["25:70"], ["9:50"], ["09:60"], ["09:50:00"], [""]])("%s is not one", (time) => {
    expect(LocalTime.safeParse(time).success).toBe(false);
  });

  it("and its minutes since midnight name each other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(minutesOfTime(timeOfMinutes(minutes))).toBe(minutes);
      }),
    );
  });

  it("drops whole days, forwards and backwards", () => {
    expect(timeOfMinutes(1440 + 30)).toBe("00:30");
    expect(timeOfMinutes(-30)).toBe("23:30");
  });
});
