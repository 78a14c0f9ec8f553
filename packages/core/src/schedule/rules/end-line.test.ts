import { describe, expect, it } from "vitest";
import { endLine } from "./end-line.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";

describe("the rule that the end line closes the day", () => {
  it.each<RuleCase>([
    [
      "finds an item after the end line",
      [end, { start: "12:40", title: "Nachtrag" }],
      {},
      ["after-end-line sessions.1.start"],
    ],
    [
      "finds an item at the time of the end line",
      [{ start: "12:30", title: "Nachtrag" }, end],
      {},
      ["after-end-line sessions.0.start"],
    ],
    [
      "lets lunch, an evening and optional items follow",
      [
        end,
        { start: "12:30", title: "Imbiss", kind: "meal" },
        { start: "19:00", title: "Fest", kind: "social" },
        { start: "13:00", title: "Rundgang", optional: true },
      ],
      {},
      [],
    ],
    [
      "closes its own day only",
      [
        { ...end, day: "Freitag" },
        { start: "13:00", title: "A", day: "Samstag" },
      ],
      {},
      [],
    ],
    [
      "finds an end other than the announced one",
      [{ start: "10:00", title: "A" }, end],
      { end: "12:15" },
      ["ends-differ sessions.1.start"],
    ],
    ["is content with the announced end", [{ start: "10:00", title: "A" }, end], { end: "12:30" }, []],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(endLine, sessions, event)).toEqual(problems);
  });
});
