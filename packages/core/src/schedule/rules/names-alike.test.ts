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
      { moderators: [person("Stephanie Beispiel", { role: "moderator" })] },
      [],
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
    const sessions = [{ start: "10:00", title: "A", project: "LAZIK2030" }, end];
    const series = { projects: [{ id: "lazikn2030", name: "LAZIKN2030" }] };
    expect(problemsFound(namesAlike, sessions, {}, series)).toEqual(["names-alike sessions.0"]);
  });
});
