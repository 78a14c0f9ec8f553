import { describe, expect, it } from "vitest";
import { peopleNamed } from "./people-named.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";

describe("the rule that panels and keynotes say who takes part", () => {
  it.each<RuleCase>([
    [
      "finds a panel without panelists",
      [{ start: "10:00", title: "Podium", kind: "panel" }, end],
      {},
      ["panelists-missing sessions.0"],
    ],
    [
      "finds a keynote without a speaker",
      [{ start: "10:00", title: "Keynote", kind: "keynote" }, end],
      {},
      ["speaker-missing sessions.0"],
    ],
    [
      "finds it among contributions",
      [{ start: "10:00", title: "Block", parts: [{ title: "Keynote", kind: "keynote" }] }, end],
      {},
      ["speaker-missing sessions.0.contributions.0"],
    ],
    [
      "is content with people in a part",
      [
        {
          start: "10:00",
          title: "Podium",
          kind: "panel",
          parts: [{ title: "Impuls", people: ["Eva Beispiel"] }],
        },
        end,
      ],
      {},
      [],
    ],
    [
      "lets other items go without",
      [{ start: "10:00", title: "Begrüßung", kind: "welcome" }, { start: "10:10", title: "Vortrag" }, end],
      {},
      [],
    ],
    [
      "asks of other kinds, too, where it is set to",
      [
        { start: "10:00", title: "Podium", kind: "panel" },
        { start: "11:00", title: "Vortrag" },
        { start: "12:00", title: "Werkstatt", kind: "workshop" },
        end,
      ],
      { rules: { "schedule/people-named": { kinds: "talk, workshop" } } },
      ["speaker-missing sessions.1", "speaker-missing sessions.2"],
    ],
    [
      "does not know other kinds",
      [end],
      { rules: { "schedule/people-named": { kinds: "speech" } } },
      ["rule-parameter rules.schedule/people-named"],
    ],
    [
      "does not ask of what is cancelled",
      [{ start: "10:00", title: "A", kind: "panel", cancelled: true }],
      {},
      [],
    ],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(peopleNamed, sessions, event)).toEqual(problems);
  });
});
