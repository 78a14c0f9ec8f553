import { describe, expect, it } from "vitest";
import { endAfterStart } from "./end-after-start.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";

describe("the rule that what ends, ends after it began", () => {
  it.each<RuleCase>([
    [
      "finds an end before its start",
      [{ start: "11:00", end: "10:00", title: "A" }, end],
      {},
      ["ends-before-start sessions.0.end"],
    ],
    [
      "finds it in a contribution",
      [{ start: "10:00", title: "A", parts: [{ start: "11:00", end: "10:30", title: "B" }] }, end],
      {},
      ["ends-before-start sessions.0.contributions.0.end"],
    ],
    [
      "finds an item that takes no time",
      [{ start: "11:00", end: "11:00", title: "A" }, end],
      {},
      ["zero-length sessions.0.end"],
    ],
    ["lets an end line take no time", [{ start: "12:30", end: "12:30", title: "Ende", kind: "end" }], {}, []],
    ["lets an evening end after midnight", [{ start: "22:00", end: "01:00", title: "Fest" }], {}, []],
    ["says nothing where an end stands alone", [{ end: "09:45", title: "Einlass" }], {}, []],
    [
      "finds a length of nothing",
      [{ start: "11:00", duration: "PT0M", title: "A" }, end],
      {},
      ["zero-length sessions.0.duration"],
    ],
    [
      "has nothing to say of what is cancelled",
      [{ start: "11:00", end: "11:00", title: "A", cancelled: true }, end],
      {},
      [],
    ],
    [
      "finds an event that ends before it starts",
      [],
      { start: "14:00", end: "12:30" },
      ["event-ends-before-start end"],
    ],
    [
      "finds an event that takes no time",
      [],
      { start: "12:30", end: "12:30" },
      ["event-ends-before-start end"],
    ],
    ["lets an event end after midnight, or on another day", [], { start: "20:00", end: "02:00" }, []],
    ["counts the last day of an event", [], { start: "14:00", end: "12:30", endDate: "2020-11-25" }, []],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(endAfterStart, sessions, event)).toEqual(problems);
  });
});
