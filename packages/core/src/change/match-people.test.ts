import { describe, expect, it } from "vitest";
import { eventOf, person } from "../event/event-of.fixture.ts";
import type { Participant, ParticipantInput } from "../people/participant.ts";
import { matchPeople } from "./match-people.ts";

const cast = (people: readonly ParticipantInput[]): readonly Participant[] =>
  eventOf([{ title: "A", people }]).sessions[0]?.participants ?? [];

/** For each of the people of the new version, which of the old one they are, from 0. */
function matched(before: readonly ParticipantInput[], after: readonly ParticipantInput[]) {
  return matchPeople(cast(before), cast(after));
}

const ada = person("Ada Eins");
const bo = person("Bo Zwei");
const cy = person("Cy Drei");

describe("people of two versions are recognised", () => {
  it.each<[string, ParticipantInput[], ParticipantInput[], (number | undefined)[]]>([
    ["by id, wherever they stand", [ada, bo], [bo, ada], [1, 0]],
    [
      "by id and role, where they have several",
      [person("Ada Eins", { role: "moderator" }), ada],
      [ada, person("Ada Eins", { role: "moderator" })],
      [1, 0],
    ],
    [
      "by affiliation, where id and role are the same",
      [person("Ada Eins", { affiliation: "X" }), person("Ada Eins", { affiliation: "Y" })],
      [person("Ada Eins", { affiliation: "Y" })],
      [1],
    ],
    ["by id alone in another role", [ada], [person("Ada Eins", { role: "panelist" })], [0]],
    [
      "by a name that is spelled differently",
      [person("Stefanie Muster"), ada],
      [ada, person("Dr. Stephanie Muster")],
      [1, 0],
    ],
    ["in whose place someone else comes", [ada, bo, cy], [ada, person("Xa Neu"), cy], [0, 1, 2]],
    [
      "in whose place someone else comes, by their role",
      [person("Mo Alt", { role: "moderator" }), ada],
      [bo, person("Xa Neu", { role: "moderator" })],
      [1, 0],
    ],
    [
      "as the only one of a role who left, wherever the only newcomer stands",
      [ada, bo],
      [bo, person("Xa Neu")],
      [1, 0],
    ],
    [
      "by nothing, where more come than leave and none stands in their place",
      [ada, bo, cy],
      [bo, cy, person("Xa Neu"), person("Ya Neu")],
      [1, 2, undefined, undefined],
    ],
  ])("%s", (_, before, after, places) => {
    expect(matched(before, after)).toEqual(places);
  });

  it.each([
    [24, "by their spelling", [...Array(24).keys()].reverse()],
    [25, "by their place, because that many names are not compared", [...Array(25).keys()]],
  ])("%i at once %s", (count, _, places) => {
    const spelled = (surname: string) =>
      Array.from({ length: count }, (_value, index) =>
        person(`${String.fromCodePoint(97 + index).repeat(8)} ${surname}`),
      );
    expect(matched(spelled("Meyer"), spelled("Maier").reverse())).toEqual(places);
  });
});
