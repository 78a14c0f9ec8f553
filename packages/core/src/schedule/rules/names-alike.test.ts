import { describe, expect, it } from "vitest";
import { person } from "../../event/event-of.fixture.ts";
import { namesAlike } from "./names-alike.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";

describe("the rule that the same is written the same way", () => {
  it.each<RuleCase>([
    [
      "finds a project written two ways",
      [
        {
          start: "10:00",
          title: "A",
          project: "LAZIKN2030",
          people: [person("Birgit Beispiel", { project: "LAZIK2030" })],
        },
        end,
      ],
      {},
      ["names-alike sessions.0.participants.0"],
    ],
    [
      "finds a person written two ways, whatever their titles",
      [
        { start: "10:00", title: "A", people: ["Dr. Eva Beispiel"] },
        { start: "11:00", title: "B", people: ["Eva Beispeil"] },
        end,
      ],
      {},
      ["names-alike sessions.1.participants.0"],
    ],
    [
      "finds an organisation written two ways",
      [
        {
          start: "10:00",
          title: "A",
          people: [
            person("Eva Beispiel", { affiliation: "Körber-Stiftung" }),
            person("Jan Muster", { affiliation: "Körper-Stiftung" }),
          ],
        },
        end,
      ],
      {},
      ["names-alike sessions.0.participants.1"],
    ],
    [
      "finds it in the moderators",
      [{ start: "10:00", title: "A", people: ["Stefanie Beispiel"] }, end],
      { moderators: [person("Stefani Beispiel", { role: "moderator" })] },
      ["names-alike moderators.0"],
    ],
    [
      "finds it in organisations and projects that take part themselves",
      [
        {
          start: "10:00",
          title: "A",
          project: "LAZIK2030",
          people: [
            person("Jan Muster", { affiliation: "Körber-Stiftung" }),
            person("Körper-Stiftung", { kind: "organization" }),
            person("LAZIKN2030", { kind: "project" }),
          ],
        },
        end,
      ],
      {},
      ["names-alike sessions.0.participants.1", "names-alike sessions.0.participants.2"],
    ],
    [
      "looks at the first place of a name that differs from one before",
      [
        { start: "10:00", title: "A", people: ["Eva Beispiel"] },
        { start: "11:00", title: "B", people: ["Eva Beispeil"] },
        { start: "12:00", title: "C", people: ["Eva Beispeil"] },
        end,
      ],
      {},
      ["names-alike sessions.1.participants.0"],
    ],
    [
      "does not compare nicknames",
      [{ start: "10:00", title: "A", people: ["moritz", "moritzl"] }, end],
      {},
      [],
    ],
    [
      "takes the same name twice for the same",
      [
        { start: "10:00", title: "A", people: ["Dr. Eva Beispiel"] },
        { start: "11:00", title: "B", people: ["Eva Beispiel"] },
        end,
      ],
      {},
      [],
    ],
    [
      "does not compare people with projects",
      [{ start: "10:00", title: "A", people: [person("Beispielhaus", { project: "Beispielhau" })] }, end],
      {},
      [],
    ],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(namesAlike, sessions, event)).toEqual(problems);
  });

  it("holds the event against what the series knows", () => {
    const people = [person("Dr. Eva Beispeil", { affiliation: "Körper-Stiftung" })];
    const sessions = [{ start: "10:00", title: "A", project: "LAZIK2030", people }, end];
    const series = {
      people: [{ id: "eva", name: "Prof. Eva Beispiel" }],
      organizations: [{ id: "koerber", name: "Körber-Stiftung" }],
      projects: [{ id: "lazikn2030", name: "LAZIKN2030" }],
    };
    expect(problemsFound(namesAlike, sessions, {}, series)).toEqual([
      "names-alike sessions.0.participants.0",
      "names-alike sessions.0.participants.0",
      "names-alike sessions.0",
    ]);
  });

  it("says of the series itself what is alike in it, without a place in the event", () => {
    const series = {
      projects: [
        { id: "a", name: "LAZIKN2030" },
        { id: "b", name: "LAZIK2030" },
      ],
    };
    expect(problemsFound(namesAlike, [{ start: "10:00", title: "A" }, end], {}, series)).toEqual([
      "names-alike",
    ]);
  });
});
