import { describe, expect, it } from "vitest";
import { plausibleLength } from "./plausible-length.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";

describe("the rule that inferred lengths are plausible", () => {
  it.each<RuleCase>([
    [
      "finds an item that is left with hardly any time",
      [{ start: "10:00", title: "A" }, { start: "10:01", title: "B" }, end],
      {},
      ["very-short sessions.0.start"],
    ],
    [
      "finds an item that would last the day",
      [{ start: "01:30", title: "A" }, { start: "10:00", title: "B" }, end],
      {},
      ["very-long sessions.0.start"],
    ],
    [
      "knows no next start from items that state none",
      [{ start: "01:30", title: "A" }, { title: "A, zweiter Teil" }, { start: "11:30", title: "B" }, end],
      {},
      [],
    ],
    [
      "does not doubt what is stated",
      [
        { start: "09:00", end: "17:00", title: "A" },
        { start: "17:00", end: "17:01", title: "B" },
      ],
      {},
      [],
    ],
    [
      "does not doubt a stated duration",
      [{ start: "10:00", duration: "PT1M", title: "A" }, { start: "11:00", title: "B" }, end],
      {},
      [],
    ],
    [
      "can be set",
      [{ start: "10:00", title: "A" }, { start: "10:20", title: "B" }, end],
      { rules: { "schedule/plausible-length": { shortest: 30, longest: 120 } } },
      ["very-short sessions.0.start", "very-long sessions.1.start"],
    ],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(plausibleLength, sessions, event)).toEqual(problems);
  });
});
