import { describe, expect, it } from "vitest";
import { endLine } from "./end-line.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";

describe("the rule that the end line closes the day", () => {
  it.each<RuleCase>([
    [
      "holds no day but the last to the announced end",
      [
        { ...end, day: "2020-11-24" },
        { start: "13:00", title: "Ende", kind: "end", day: "2020-11-25" },
      ],
      { end: "13:00" },
      [],
    ],
    [
      "does not hold it to an end that is not announced",
      [{ start: "10:00", title: "A" }, end, { start: "19:00", end: "22:00", title: "Fest", kind: "social" }],
      {},
      [],
    ],
    [
      "says nothing of what states no time of its own",
      [{ start: "10:00", title: "A" }, end, { title: "Nachtrag", duration: "PT5M" }],
      {},
      [],
    ],
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
