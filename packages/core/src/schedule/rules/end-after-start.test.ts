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
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(endAfterStart, sessions, event)).toEqual(problems);
  });
});
