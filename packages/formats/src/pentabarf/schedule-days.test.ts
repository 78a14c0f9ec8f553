import { describe, expect, it } from "vitest";
import { isStandIn, scheduleDays } from "./schedule-days.ts";

describe("the days of a schedule", () => {
  it.each<[string, string | undefined, string | undefined, ReturnType<typeof scheduleDays>]>([
    ["are its first and last", "2020-11-27", "2020-11-28", { firstDay: "2020-11-27", lastDay: "2020-11-28" }],
    ["are the first alone", "2020-11-27", undefined, { firstDay: "2020-11-27" }],
    ["are the last alone", undefined, "2020-11-28", { lastDay: "2020-11-28" }],
    ["are not known", undefined, undefined, {}],
    ["are not known by words", "heute", "morgen", {}],
    [
      "end with the evening before where they end in the small hours",
      "2020-11-27T09:00",
      "2020-11-29T05:59",
      { firstDay: "2020-11-27", lastDay: "2020-11-28" },
    ],
    [
      "end in the morning",
      "2020-11-27T09:00",
      "2020-11-29T06:00",
      { firstDay: "2020-11-27", lastDay: "2020-11-29" },
    ],
    [
      "are one that begins and ends in the small hours",
      "2020-11-27T00:00",
      "2020-11-27T04:00",
      { firstDay: "2020-11-27", lastDay: "2020-11-27" },
    ],
    [
      "end where they are said to, if nothing says when they begin",
      undefined,
      "2020-11-29T05:00",
      { lastDay: "2020-11-29" },
    ],
    ["have no first where that is a stand-in", "1970-01-01", "2020-11-28", { lastDay: "2020-11-28" }],
    ["have no last where that is a stand-in", "2020-11-27", "1970-01-01", { firstDay: "2020-11-27" }],
  ])("%s", (_, start, end, days) => {
    expect(scheduleDays(start, end)).toEqual(days);
  });

  it.each([
    ["1969-12-31", false],
    ["1970-01-01", true],
    ["1970-01-31", true],
    ["1970-02-01", false],
  ])("that stand for none are those of January 1970: %s, %s", (date, is) => {
    expect(isStandIn(date)).toBe(is);
  });
});
