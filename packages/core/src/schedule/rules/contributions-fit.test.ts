import { describe, expect, it } from "vitest";
import { contributionsFit } from "./contributions-fit.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";

describe("the rule that parts end no later than their session", () => {
  it.each<RuleCase>([
    [
      "finds parts that last longer than their session",
      [
        {
          start: "12:00",
          title: "A",
          parts: [
            { title: "B", duration: "PT25M" },
            { title: "C", duration: "PT20M" },
          ],
        },
        end,
      ],
      {},
      ["contributions-too-long sessions.0"],
    ],
    [
      "finds a part that ends later",
      [{ start: "12:00", title: "A", parts: [{ start: "12:10", end: "12:40", title: "B" }] }, end],
      {},
      ["contributions-too-long sessions.0"],
    ],
    [
      "finds it at any depth",
      [
        {
          start: "12:00",
          title: "A",
          parts: [{ start: "12:00", end: "12:10", title: "B", parts: [{ title: "C", duration: "PT20M" }] }],
        },
        end,
      ],
      {},
      ["contributions-too-long sessions.0.contributions.0"],
    ],
    [
      "lets parts fill their session",
      [
        {
          start: "12:00",
          title: "A",
          parts: [
            { title: "B", duration: "PT10M" },
            { title: "C", duration: "PT20M" },
          ],
        },
        end,
      ],
      {},
      [],
    ],
    [
      "has nothing to say where the end is not known",
      [{ start: "12:00", title: "A", parts: [{ title: "B", duration: "PT100M" }] }],
      {},
      [],
    ],
    [
      "finds a part that starts before its session",
      [{ start: "12:00", title: "A", parts: [{ start: "11:50", end: "12:10", title: "B" }] }, end],
      {},
      ["contribution-too-early sessions.0.contributions.0.start"],
    ],
    [
      "does not count what is cancelled",
      [
        {
          start: "12:00",
          title: "A",
          parts: [
            { start: "11:50", title: "B", cancelled: true },
            { start: "12:00", end: "12:50", title: "C", cancelled: true },
          ],
        },
        { ...end, title: "Schluss" },
      ],
      {},
      [],
    ],
    [
      "lets parts go on after midnight as their session does",
      [
        {
          start: "23:00",
          title: "Lesung",
          parts: [
            { start: "23:30", title: "A" },
            { start: "00:15", title: "B" },
          ],
        },
        {
          start: "00:30",
          end: "02:00",
          title: "Ausklang",
          parts: [{ start: "00:45", end: "01:30", title: "C" }],
        },
      ],
      {},
      [],
    ],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(contributionsFit, sessions, event)).toEqual(problems);
  });
});
