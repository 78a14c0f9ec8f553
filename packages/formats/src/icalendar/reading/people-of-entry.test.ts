import type { Participant } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { personIds } from "../../exchange/person-ids.ts";
import { collectProblems } from "../../exchange/problem-collector.ts";
import { recordOf } from "./entry-record.fixture.ts";
import { peopleOfEntry } from "./people-of-entry.ts";

const peopleIn = (...lines: readonly string[]) =>
  peopleOfEntry(recordOf(...lines), personIds(), collectProblems()).map(
    ({ name, role, affiliation }: Participant) =>
      `${role}: ${name}${affiliation === undefined ? "" : `, ${affiliation}`}`,
  );
const participant = (...lines: readonly string[]) => ["BEGIN:PARTICIPANT", ...lines, "END:PARTICIPANT"];
const eva = "SUMMARY:Eva Muster";

describe("a component PARTICIPANT", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["speaks", ["PARTICIPANT-TYPE:SPEAKER", eva], ["speaker: Eva Muster"]],
    ["performs", ["PARTICIPANT-TYPE:performer", eva], ["performer: Eva Muster"]],
    ["is to be asked", ["PARTICIPANT-TYPE:CONTACT", eva], ["contact: Eva Muster"]],
    ["is active in some way", ["PARTICIPANT-TYPE:ACTIVE", eva], ["speaker: Eva Muster"]],
    ["is there for a sponsor", ["PARTICIPANT-TYPE:SPONSOR", eva], []],
    ["has a type that objects know", ["PARTICIPANT-TYPE:toString", eva], []],
    ["has no type", [eva], []],
    ["has no name", ["PARTICIPANT-TYPE:SPEAKER"], []],
    ["has a name that is an address", ["PARTICIPANT-TYPE:SPEAKER", "SUMMARY:eva@example.org"], []],
    [
      "has an organisation in the first line of its description",
      ["PARTICIPANT-TYPE:SPEAKER", eva, "DESCRIPTION:Institut\\nAmt"],
      ["speaker: Eva Muster, Institut"],
    ],
    ["has an empty description", ["PARTICIPANT-TYPE:SPEAKER", eva, "DESCRIPTION:"], ["speaker: Eva Muster"]],
  ])("%s", (_, lines, people) => {
    expect(peopleIn(...participant(...lines))).toEqual(people);
  });

  it("is someone with an id; other components are nobody", () => {
    const lines = ["PARTICIPANT-TYPE:SPEAKER", eva];
    const record = recordOf("BEGIN:VALARM", ...lines, "END:VALARM", ...participant(...lines));
    expect(peopleOfEntry(record, personIds(), collectProblems())).toEqual([
      { name: "Eva Muster", kind: "person", id: "eva-muster", role: "speaker" },
    ]);
  });
});

describe("ORGANIZER", () => {
  it.each<[string, readonly string[]]>([
    ["ORGANIZER;CN=Eva Muster:mailto:eva@example.org", ["host: Eva Muster"]],
    ["ORGANIZER;CN=Eva Muster:invalid:nomail", ["host: Eva Muster"]],
    ["ORGANIZER:mailto:eva@example.org", []],
    ["ORGANIZER;CN=eva@example.org:mailto:eva@example.org", []],
    ['ORGANIZER;CN="mailto:eva":mailto:eva@example.org', []],
    ["ORGANIZER;CN=MAILTO eva:mailto:eva@example.org", []],
    ["ORGANIZER;CN=Unknown Organizer:mailto:eva@example.org", []],
    ["ORGANIZER;CN=Eva Unknown:mailto:eva@example.org", ["host: Eva Unknown"]],
    ["ATTENDEE;CN=Eva Muster;ROLE=CHAIR:mailto:eva@example.org", []],
    ["SUMMARY:Eva Muster", []],
  ])("hosts where it has a name: %s", (line, people) => {
    expect(peopleIn(line)).toEqual(people);
  });

  it("who takes part does not host as well", () => {
    const organizer = "ORGANIZER;CN=Eva Muster:mailto:eva@example.org";
    expect(peopleIn(organizer, ...participant("PARTICIPANT-TYPE:SPEAKER", eva))).toEqual([
      "speaker: Eva Muster",
    ]);
    expect(peopleIn(organizer, ...participant("PARTICIPANT-TYPE:SPEAKER", "SUMMARY:Max Muster"))).toEqual([
      "speaker: Max Muster",
      "host: Eva Muster",
    ]);
  });
});
