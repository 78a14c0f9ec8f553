import { describe, expect, it } from "vitest";
import { eventOf } from "../event/event-of.fixture.ts";
import { registrationDeadline } from "./registration-deadline.ts";

const aWeekBefore = { registrationClosesDaysBefore: 7 };

describe("the last day to register", () => {
  it.each([
    ["a week before the event, by the rule of the series", { date: "2020-11-24" }, aWeekBefore, "2020-11-17"],
    ["over the end of a year", { date: "2021-01-05" }, aWeekBefore, "2020-12-29"],
    ["the day itself", { date: "2020-11-24" }, { registrationClosesDaysBefore: 0 }, "2020-11-24"],
    [
      "the one that the event states",
      { date: "2020-11-24", registration: { closes: "2020-11-20" } },
      aWeekBefore,
      "2020-11-20",
    ],
    [
      "stated even where no date is known",
      { registration: { closes: "2020-11-20" } },
      undefined,
      "2020-11-20",
    ],
    ["unknown without a date", {}, aWeekBefore, undefined],
    ["unknown without a rule", { date: "2020-11-24", registration: { fee: "kostenfrei" } }, {}, undefined],
    ["unknown without a series", { date: "2020-11-24" }, undefined, undefined],
  ])("is %s", (_, event, series, expected) => {
    expect(registrationDeadline(eventOf([], event), series)).toBe(expected);
  });
});
