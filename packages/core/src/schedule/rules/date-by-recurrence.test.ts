import { describe, expect, it } from "vitest";
import type { EventInput } from "../../event/event.ts";
import type { SeriesInput } from "../../series/series.ts";
import { dateByRecurrence } from "./date-by-recurrence.ts";
import { end, problemsFound } from "./problems-found.fixture.ts";

/** Every Tuesday from 3 November 2020 on. */
const recurrence: NonNullable<SeriesInput["recurrence"]> = {
  rule: { frequency: "weekly" },
  from: "2020-11-03",
  except: ["2020-12-01"],
  also: [{ date: "2020-12-03" }],
  moved: [{ date: "2020-12-08", to: { date: "2020-12-09" } }],
  cancelled: [{ date: "2020-12-15" }],
};

describe("the rule that events of a series take place when the series has a date", () => {
  it.each<[string, Partial<EventInput>, readonly string[]]>([
    ["lets an event be on a date of the rule", { date: "2020-11-24" }, []],
    ["finds one on another day of the week", { date: "2020-11-25" }, ["date-off-recurrence date"]],
    ["finds one on a day that is excepted", { date: "2020-12-01" }, ["date-off-recurrence date"]],
    ["lets one be on a further date", { date: "2020-12-03" }, []],
    ["finds one on the day from which it was moved", { date: "2020-12-08" }, ["date-off-recurrence date"]],
    ["lets one be on the day to which it was moved", { date: "2020-12-09" }, []],
    ["finds one that the series has called off", { date: "2020-12-15" }, ["date-called-off date"]],
    ["lets a cancelled event be called off", { date: "2020-12-15", status: "cancelled" }, []],
    ["lets a postponed event be anywhere", { date: "2020-11-25", status: "postponed" }, []],
    ["has nothing to say of what was before the rule", { date: "2020-10-28" }, []],
    ["has nothing to say of drafts without a date", { date: undefined }, []],
  ])("%s", (_, event, problems) => {
    expect(problemsFound(dateByRecurrence, [end], event, { recurrence })).toEqual(problems);
  });

  it("passes over the holidays of the Land where the recurrence does", () => {
    const skipping = {
      rule: { frequency: "weekly" as const },
      from: "2020-11-04",
      skipsHolidays: true as const,
    };
    const onDay = (series: Partial<SeriesInput>) =>
      problemsFound(dateByRecurrence, [end], { date: "2020-11-18" }, { recurrence: skipping, ...series });
    expect(onDay({ land: "SN" })).toEqual(["date-off-recurrence date"]);
    expect(onDay({ land: "BE" })).toEqual([]);
    expect(onDay({})).toEqual([]);
  });

  it("has nothing to say where the series does not recur, or where there is none", () => {
    expect(problemsFound(dateByRecurrence, [end], {}, {})).toEqual([]);
    expect(problemsFound(dateByRecurrence, [end], {})).toEqual([]);
  });
});
