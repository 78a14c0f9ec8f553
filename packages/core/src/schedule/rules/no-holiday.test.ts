import { describe, expect, it } from "vitest";
import type { EventInput } from "../../event/event.ts";
import { eventOf } from "../../event/event-of.fixture.ts";
import { checkSchedule } from "../check-schedule.ts";
import { noHoliday } from "./no-holiday.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";

const inLand = (land: string) => ({ rules: { "schedule/no-holiday": { land } } });

describe("the rule that no day is a public holiday", () => {
  it.each<RuleCase>([
    ["finds a holiday of the Land", [end], { date: "2020-11-18", ...inLand("SN") }, ["on-holiday date"]],
    [
      "finds one that is kept in a part of the Land",
      [end],
      { date: "2020-08-15", ...inLand("BY") },
      ["on-holiday date"],
    ],
    [
      "finds it on a later day",
      [
        { ...end, day: "2020-10-30" },
        { ...end, day: "2020-10-31" },
      ],
      { date: "2020-10-30", ...inLand("NI") },
      ["on-holiday date"],
    ],
    ["lets the same day be a working day elsewhere", [end], { date: "2020-11-18", ...inLand("BE") }, []],
    ["has nothing to say where no Land is given", [end], { date: "2020-12-25" }, []],
    ["has nothing to say of drafts", [end], { date: undefined, ...inLand("SN") }, []],
    ["does not know other Länder", [end], inLand("XX"), ["rule-parameter rules.schedule/no-holiday"]],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(noHoliday, sessions, event)).toEqual(problems);
  });

  it("counts the Land of the series where the rule is given none", () => {
    const onDay = (event: Partial<EventInput>) =>
      problemsFound(noHoliday, [end], { date: "2020-11-18", ...event }, { land: "SN" });
    expect(onDay({})).toEqual(["on-holiday date"]);
    expect(onDay(inLand("BE"))).toEqual([]);
    expect(onDay({ date: "2020-11-17", endDate: "2020-11-18" })).toEqual(["on-holiday date"]);
  });

  it("names the holiday, and where it is one", () => {
    const event = eventOf([end], { date: "2020-08-15", ...inLand("BY") });
    expect(checkSchedule(event, { rules: [noHoliday] })[0]?.message.de).toContain("Mariä Himmelfahrt, ");
  });
});
