import type { LocalDate } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { yearlyRule } from "./yearly-rule.ts";

describe("the rule of days that come once a year", () => {
  it.each<[string, readonly LocalDate[], string | undefined, string?]>([
    ["the last Sunday", ["2024-03-31", "2025-03-30", "2026-03-29"], "BYMONTH=3;BYDAY=-1SU", "19700329"],
    ["a last Sunday eight days before the end is none", ["2026-03-23", "2027-03-22"], "BYMONTH=3;BYDAY=4MO"],
    ["a last day seven days before the end", ["2026-10-25", "2027-10-31"], "BYMONTH=10;BYDAY=-1SU"],
    ["the last Saturday of December", ["2026-12-26", "2027-12-25"], "BYMONTH=12;BYDAY=-1SA", "19701226"],
    ["the last Saturday of February", ["2024-02-24", "2025-02-22"], "BYMONTH=2;BYDAY=-1SA", "19700228"],
    ["the first Sunday", ["2026-11-01", "2027-11-07"], "BYMONTH=11;BYDAY=1SU", "19701101"],
    ["the second Sunday", ["2026-03-08", "2027-03-14"], "BYMONTH=3;BYDAY=2SU", "19700308"],
    ["the third Monday", ["2026-01-19", "2027-01-18"], "BYMONTH=1;BYDAY=3MO", "19700119"],
    ["a date", ["2026-04-06", "2027-04-06"], "BYMONTH=4;BYMONTHDAY=6", "19700406"],
    ["a date that one year has", ["2026-02-09"], "BYMONTH=2;BYDAY=2MO", "19700209"],
    [
      "the first Friday from a day on, the earliest of all its dates",
      ["2018-03-23", "2021-03-26", "2019-03-29"],
      "BYMONTH=3;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29",
      "19700327",
    ],
    [
      "a week that ends with the 30th",
      ["2026-10-24", "2027-10-30"],
      "BYMONTH=10;BYDAY=SA;BYMONTHDAY=24,25,26,27,28,29,30",
    ],
    ["a week over the end of a month", ["2026-09-25", "2027-10-01"], undefined],
    ["a week that would end with the 31st", ["2026-07-26", "2027-07-25", "2020-07-31"], undefined],
    ["a week in February up to the 28th", ["2021-02-22", "2024-02-26", "2020-02-24"], "BYMONTH=2;BYDAY=-1MO"],
    ["weekdays that differ", ["2026-03-29", "2027-03-29", "2028-03-27"], undefined],
    ["months that differ", ["2026-03-29", "2027-04-04"], undefined],
    ["no day at all", [], undefined],
  ])("%s", (_, dates, rule, firstDate) => {
    const found = yearlyRule(dates, 1970);
    expect(found?.rule).toBe(rule && `FREQ=YEARLY;${rule}`);
    if (firstDate !== undefined) expect(found?.firstDate).toBe(firstDate);
  });

  it("begins in a year of one to four digits", () => {
    expect(yearlyRule(["2026-03-01"], 33)?.firstDate).toMatch(/^0033030[1-7]$/u);
  });
});
