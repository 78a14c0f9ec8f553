import { expect, it } from "vitest";
import { sessionsOfLines } from "./agenda-of-text.fixture.ts";
import { daysOf } from "./days-of.ts";

const titles = (...lines: readonly string[]) =>
  daysOf(sessionsOfLines(...lines)).map(({ day, sessions }) => [day, ...sessions.map(({ title }) => title)]);

it.each<[string, readonly string[], ReturnType<typeof titles>]>([
  ["are none without sessions", [], []],
  [
    "is one without a name where the programme names none",
    ["- 10:00 A", "- 11:00 B"],
    [[undefined, "A", "B"]],
  ],
  [
    "are as many as the programme names",
    ["### 24. November 2026", "- 10:00 A", "- 11:00 B", "### Zweiter Tag", "- 10:00 C"],
    [
      ["2026-11-24", "A", "B"],
      ["Zweiter Tag", "C"],
    ],
  ],
])("days %s", (_, lines, days) => {
  expect(titles(...lines)).toEqual(days);
});

it("does not name a day that is not known", () => {
  expect(Object.keys(daysOf(sessionsOfLines("- 10:00 A"))[0] ?? {})).toEqual(["sessions"]);
});
