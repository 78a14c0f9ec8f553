import { describe, expect, it } from "vitest";
import type { EventInput } from "../event/event.ts";
import { eventOf } from "../event/event-of.fixture.ts";
import { eventDates } from "./event-dates.ts";
import { resolveTimes } from "./resolve-times.ts";

describe("the dates on which something of an event can take place", () => {
  const dates = (event: Partial<EventInput>, ...days: readonly string[]) => {
    const planned = eventOf(
      days.map((day) => ({ title: "A", day })),
      event,
    );
    return eventDates(planned, resolveTimes(planned));
  };

  it.each([
    [{ date: "2020-11-24" }, [], { from: "2020-11-24", to: "2020-11-25" }],
    [{ date: "2020-11-24", endDate: "2020-11-26" }, [], { from: "2020-11-24", to: "2020-11-27" }],
    [
      { date: "2020-11-24" },
      ["2020-11-26", "2020-11-23", "Freitag"],
      { from: "2020-11-23", to: "2020-11-27" },
    ],
    [{}, ["2020-11-26"], { from: "2020-11-26", to: "2020-11-27" }],
    [{}, ["Freitag"], undefined],
  ])("of %j with the days %j are %j", (event, days, expected) => {
    expect(dates(event, ...days)).toEqual(expected);
  });
});
