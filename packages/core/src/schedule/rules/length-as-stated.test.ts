import { describe, expect, it } from "vitest";
import { lengthAsStated } from "./length-as-stated.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";

describe("the rule that a stated length agrees with stated times", () => {
  it.each<RuleCase>([
    [
      "finds a length that does not reach from start to end",
      [{ start: "10:00", end: "11:00", duration: "PT45M", title: "A" }, end],
      {},
      ["length-differs sessions.0.duration"],
    ],
    [
      "finds it in a contribution",
      [
        {
          start: "10:00",
          title: "A",
          parts: [{ start: "10:00", end: "10:20", duration: "PT30M", title: "B" }],
        },
        end,
      ],
      {},
      ["length-differs sessions.0.contributions.0.duration"],
    ],
    ["lets both agree", [{ start: "10:00", end: "11:00", duration: "PT1H", title: "A" }, end], {}, []],
    [
      "counts time that passes, not hours of the clock",
      [{ start: "01:30", end: "03:30", duration: "PT1H", title: "A" }],
      { date: "2026-03-29" },
      [],
    ],
    [
      "has nothing to say where only one of them is stated, where the end comes first, or of what is cancelled",
      [
        { start: "10:00", duration: "PT45M", title: "A" },
        { start: "11:00", end: "12:00", title: "B" },
        { start: "12:00", end: "11:00", duration: "PT20M", title: "C" },
        { start: "12:00", end: "12:30", duration: "PT20M", title: "D", cancelled: true },
        { end: "12:30", duration: "PT20M", title: "E" },
      ],
      {},
      [],
    ],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(lengthAsStated, sessions, event)).toEqual(problems);
  });
});
