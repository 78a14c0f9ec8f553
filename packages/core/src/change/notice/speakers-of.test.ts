import { describe, expect, it } from "vitest";
import { eventOf, person, type SessionDraft } from "../../event/event-of.fixture.ts";
import type { ParticipantInput } from "../../people/participant.ts";
import { told } from "../told.fixture.ts";

type People = NonNullable<SessionDraft["people"]>;

const as = (role: ParticipantInput["role"], ...names: readonly string[]): People =>
  names.map((name) => person(name, { role }));

/** What is told of a talk that begins five minutes later. Its people, and those of the other items, can be others in the new version. */
function toldOfMove(
  people: People,
  others: People = [],
  now = people,
  othersNow = others,
): string | undefined {
  const version = (start: string, who: People, elsewhere: People) =>
    eventOf([
      { title: "Vortrag", start, end: "10:30", people: who },
      { title: "Gespräch", start: "11:00", people: elsewhere },
    ]);
  return told(version("10:00", people, others), version("10:05", now, othersNow)).de[0];
}

describe("a talk that moves is named", () => {
  it.each<[string, People, People, string]>([
    ["who speaks", ["Ada Eins"], [], "Ada Eins spricht um 10:05 statt um 10:00 Uhr."],
    [
      "who gives the keynote",
      as("keynote-speaker", "Ada Eins"),
      [],
      "Ada Eins hält um 10:05 statt um 10:00 Uhr die Keynote.",
    ],
    ["who performs", as("performer", "Ada Eins"), [], "Ada Eins tritt um 10:05 statt um 10:00 Uhr auf."],
    [
      "as many as three who speak",
      ["Ada Eins", "Bo Zwei", "Cy Drei"],
      [],
      "Ada Eins, Bo Zwei und Cy Drei sprechen um 10:05 statt um 10:00 Uhr.",
    ],
    [
      "who does something else elsewhere",
      ["Ada Eins"],
      as("moderator", "Ada Eins"),
      "Ada Eins spricht um 10:05 statt um 10:00 Uhr.",
    ],
    [
      "who is one of two, beside others who speak elsewhere",
      ["Ada Eins", "Bo Zwei"],
      ["Cy Drei"],
      "Ada Eins und Bo Zwei sprechen um 10:05 statt um 10:00 Uhr.",
    ],
  ])("after %s", (_, people, others, sentence) => {
    expect(toldOfMove(people, others)).toBe(sentence);
  });

  it.each<[string, ...Parameters<typeof toldOfMove>]>([
    ["nobody is named", []],
    ["more than three speak", ["Ada Eins", "Bo Zwei", "Cy Drei", "Di Vier"]],
    ["people discuss", as("panelist", "Ada Eins")],
    ["they do different things", ["Ada Eins", ...as("moderator", "Bo Zwei")]],
    ["an organization speaks", [person("Haus Muster", { kind: "organization" })]],
    ["one of them speaks elsewhere too", ["Ada Eins", "Bo Zwei"], ["Bo Zwei"]],
    ["they speak elsewhere from now on", ["Ada Eins"], [], ["Ada Eins"], ["Ada Eins"]],
    ["they spoke elsewhere before", ["Ada Eins"], ["Ada Eins"], ["Ada Eins"], []],
    ["others speak now", ["Ada Eins"], [], ["Bo Zwei"]],
    ["they discuss now", ["Ada Eins"], [], as("panelist", "Ada Eins")],
  ])("by its title where %s", (_, ...versions) => {
    expect(toldOfMove(...versions)).toBe("„Vortrag“ beginnt 5 Minuten später, um 10:05 statt um 10:00 Uhr.");
  });
});
