import { describe, expect, it } from "vitest";
import { person, type SessionDraft } from "../../event/event-of.fixture.ts";
import { peopleCome } from "./people-come.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";

const talk = (...people: SessionDraft["people"] & {}): readonly SessionDraft[] => [
  { start: "10:00", title: "Vortrag", people },
  end,
];

describe("the rule that who does not come is not in the programme", () => {
  it.each<RuleCase>([
    [
      "finds a word for not coming where an organisation is expected",
      talk("Eva Beispiel", person("Ada Muster", { affiliation: "entfällt" })),
      {},
      ["person-out sessions.0.participants.1"],
    ],
    [
      "finds it where an office is expected",
      talk(person("Ada Muster", { position: "Erkrankt" })),
      {},
      ["person-out sessions.0.participants.0"],
    ],
    [
      "finds it among contributions",
      [
        {
          start: "10:00",
          title: "Block",
          parts: [{ title: "Teil", people: [person("Ada Muster", { affiliation: "cancelled" })] }],
        },
        end,
      ],
      {},
      ["person-out sessions.0.contributions.0.participants.0"],
    ],
    [
      "leaves organisations alone",
      talk(person("Ada Muster", { affiliation: "Krankenhaus Musterstadt" })),
      {},
      [],
    ],
    ["leaves people alone of whom nothing more is said", talk("Ada Muster"), {}, []],
    [
      "has nothing to say of an item that is called off",
      [
        {
          start: "10:00",
          title: "Vortrag",
          cancelled: true,
          people: [person("Ada Muster", { affiliation: "krank" })],
        },
        end,
      ],
      {},
      [],
    ],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(peopleCome, sessions, event)).toEqual(problems);
  });
});
