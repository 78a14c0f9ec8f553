import { describe, expect, it } from "vitest";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";
import { timesInOrder } from "./times-in-order.ts";

describe("the rule that items stand in the order of their times", () => {
  it.each<RuleCase>([
    [
      "finds a time before that of the item above",
      [{ start: "11:00", title: "A" }, { start: "10:30", title: "B" }, end],
      {},
      ["times-out-of-order sessions.1.start"],
    ],
    [
      "finds it among contributions",
      [
        {
          start: "10:00",
          title: "A",
          parts: [
            { start: "10:40", title: "B" },
            { start: "10:20", title: "C" },
          ],
        },
        end,
      ],
      {},
      ["times-out-of-order sessions.0.contributions.1.start"],
    ],
    [
      "looks past items without a time",
      [{ start: "11:00", title: "A" }, { title: "B" }, { start: "10:30", title: "C" }, end],
      {},
      ["times-out-of-order sessions.2.start"],
    ],
    [
      "finds the same time twice",
      [{ start: "10:00", title: "A" }, { start: "10:00", title: "B" }, end],
      {},
      ["same-start sessions.1.start"],
    ],
    [
      "lets two rooms begin together",
      [{ start: "10:00", title: "A", room: "1" }, { start: "10:00", title: "B", room: "2" }, end],
      {},
      [],
    ],
    [
      "lets two tracks begin together",
      [{ start: "10:00", title: "A", track: "1" }, { start: "10:00", title: "B", track: "2" }, end],
      {},
      [],
    ],
    [
      "lets each day begin anew",
      [
        { start: "15:00", title: "A", day: "Freitag" },
        { start: "10:00", title: "B", day: "Samstag" },
      ],
      {},
      [],
    ],
    [
      "lets the evening go on after midnight",
      [
        { start: "23:00", title: "A" },
        { start: "00:30", title: "B" },
      ],
      {},
      [],
    ],
    [
      "does not count what is cancelled",
      [{ start: "10:00", title: "A", cancelled: true }, { start: "10:00", title: "B" }, end],
      {},
      [],
    ],
    [
      "lets the second of two equal hours follow the first",
      [
        { start: "02:30", repeatedHour: "earlier", title: "A" },
        { start: "02:30", repeatedHour: "later", title: "B" },
      ],
      { date: "2020-10-25" },
      [],
    ],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(timesInOrder, sessions, event)).toEqual(problems);
  });
});
