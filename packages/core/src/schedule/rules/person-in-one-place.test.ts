import { describe, expect, it } from "vitest";
import { person, type SessionDraft } from "../../event/event-of.fixture.ts";
import { personInOnePlace } from "./person-in-one-place.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";

/** So many sessions at the same time, each in a room of its own, all with the same person. */
const everywhere = (count: number): readonly SessionDraft[] =>
  Array.from({ length: count }, (_, index) => ({
    start: "10:00",
    end: "11:00",
    title: "A",
    room: `${index}`,
    people: ["Eva Beispiel"],
  }));

describe("the rule that nobody takes part in two things at once", () => {
  it.each<RuleCase>([
    [
      "finds a person in two rooms, with and without titles",
      [
        { start: "10:00", title: "A", room: "1", people: ["Dr. Eva Beispiel"] },
        { start: "10:15", title: "B", room: "2", people: ["Eva Beispiel"] },
        end,
      ],
      {},
      ["person-in-two-places sessions.1"],
    ],
    [
      "finds a person in parts of two sessions",
      [
        { start: "10:00", title: "A", room: "1", parts: [{ title: "A1", people: ["Eva Beispiel"] }] },
        { start: "10:15", title: "B", room: "2", parts: [{ title: "B1", people: ["Eva Beispiel"] }] },
        end,
      ],
      {},
      ["person-in-two-places sessions.1.contributions.0"],
    ],
    [
      "names a conflict once, however long the first item lasts",
      [
        { start: "09:00", end: "12:00", title: "A", room: "1", people: ["Eva Beispiel"] },
        { start: "09:30", end: "10:00", title: "B", room: "2", people: ["Eva Beispiel"] },
        { start: "11:00", end: "11:30", title: "C", room: "2", people: ["Eva Beispiel"] },
      ],
      {},
      ["person-in-two-places sessions.1", "person-in-two-places sessions.2"],
    ],
    [
      "lets a person be in a session and in a part of it",
      [
        {
          start: "10:00",
          title: "A",
          people: ["Eva Beispiel"],
          parts: [{ title: "A1", people: ["Eva Beispiel"] }],
        },
        end,
      ],
      {},
      [],
    ],
    [
      "lets a person follow themselves",
      [
        { start: "10:00", end: "11:00", title: "A", room: "1", people: ["Eva Beispiel"] },
        { start: "11:00", title: "B", room: "2", people: ["Eva Beispiel"] },
        end,
      ],
      {},
      [],
    ],
    [
      "lets an organisation be in two rooms",
      [
        { start: "10:00", title: "A", room: "1", people: [person("Verein", { kind: "organization" })] },
        { start: "10:00", title: "B", room: "2", people: [person("Verein", { kind: "organization" })] },
        end,
      ],
      {},
      [],
    ],
    [
      "does not count what is cancelled",
      [
        { start: "10:00", title: "A", room: "1", cancelled: true, people: ["Eva Beispiel"] },
        { start: "10:15", title: "B", room: "2", people: ["Eva Beispiel"] },
        end,
      ],
      {},
      [],
    ],
    [
      "names someone once who seems to be everywhere",
      everywhere(5),
      {},
      ["person-often-in-two-places sessions.1"],
    ],
    [
      "names each conflict of someone who is in two places now and then",
      everywhere(4),
      {},
      [
        "person-in-two-places sessions.1",
        "person-in-two-places sessions.2",
        "person-in-two-places sessions.3",
      ],
    ],
    [
      "can be set to name each conflict of everyone",
      everywhere(5),
      { rules: { "schedule/person-in-one-place": { often: 1_000 } } },
      [1, 2, 3, 4].map((index) => `person-in-two-places sessions.${index}`),
    ],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(personInOnePlace, sessions, event)).toEqual(problems);
  });
});
