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
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(contributionsFit, sessions, event)).toEqual(problems);
  });
});
