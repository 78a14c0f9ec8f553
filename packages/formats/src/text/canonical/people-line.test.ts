import type { Participant, Role } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { printPeopleLines, readPeopleLine } from "./people-line.ts";

const eva: Participant = { id: "eva-beispiel", name: "Eva Beispiel", kind: "person", role: "speaker" };
const max: Participant = { id: "max-muster", name: "Max Muster", kind: "person", role: "speaker" };
const house = { affiliation: "Institut für Beispiele" };

describe("a line of people", () => {
  it.each<[string, readonly Participant[], string?]>([
    ["Eva Beispiel", [eva]],
    ["Eva Beispiel, Institut für Beispiele", [{ ...eva, ...house }]],
    [
      "Eva Beispiel und Max Muster, Institut für Beispiele [EINS]",
      [eva, max].map((one) => ({ ...one, ...house, project: "EINS" })),
    ],
    ["Eva Beispiel (angefragt)", [{ ...eva, tentative: true }]],
    ["Eva Beispiel (invited)", [{ ...eva, tentative: true }]],
    ["Eva Beispiel [EINS] (angefragt) {#eva}", [{ ...eva, id: "eva", project: "EINS", tentative: true }]],
    ["Eva Beispiel [EINS]", [{ ...eva, project: "EINS" }]],
    ["Eva Beispiel [EINS] {projekt=ZWEI}", [{ ...eva, project: "ZWEI" }]],
    ["Eva Beispiel []", [{ ...eva, affiliation: "[]" }]],
    ["{name=Eva}", [{ ...eva, id: "eva", name: "Eva" }]],
    [
      'Die Chefin {funktion="Leitung, ganz oben"}',
      [{ ...eva, id: "die-chefin", name: "Die Chefin", position: "Leitung, ganz oben" }],
    ],
    ['Eva Beispiel {einrichtung="Institut, Haus A"}', [{ ...eva, affiliation: "Institut, Haus A" }]],
    ["Eva Beispiel {art=organisation}", [{ ...eva, kind: "organization" }]],
    ["Eva Beispiel {art=organization}", [{ ...eva, kind: "organization" }]],
    ["Eva Beispiel {art=projekt}", [{ ...eva, kind: "project" }]],
    ["Eva Beispiel {art=project}", [{ ...eva, kind: "project" }]],
    ["Stadt Musterhausen {art=person}", [{ ...eva, id: "stadt-musterhausen", name: "Stadt Musterhausen" }]],
    ["Eva Beispiel {art=tier}", [eva], "tier"],
    ["(angefragt)", []],
    ["", []],
  ])("%j", (text, participants, unknownAttribute) => {
    expect(readPeopleLine(text, "speaker")).toStrictEqual({
      participants: participants.map((one) => ({
        ...one,
        id: expect.any(String),
        ...("id" in one && { id: one.id }),
      })),
      ...(unknownAttribute !== undefined && { unknownAttribute }),
    });
  });
});

describe("people are written", () => {
  const de = (...people: readonly Participant[]) => printPeopleLines(people, "de");

  it.each<[string, readonly Participant[], readonly string[]]>([
    ["nobody on no line", [], []],
    ["by name", [eva], ["» Eva Beispiel"]],
    [
      "with everything",
      [{ ...eva, position: "Leitung", ...house, project: "EINS", tentative: true }],
      ["» Eva Beispiel, Leitung, Institut für Beispiele [EINS] (angefragt)"],
    ],
    [
      "on one line, two who share a house",
      [
        { ...eva, ...house },
        { ...max, ...house },
      ],
      ["» Eva Beispiel und Max Muster, Institut für Beispiele"],
    ],
    ["on two lines, two who share nothing", [eva, max], ["» Eva Beispiel", "» Max Muster"]],
    [
      "on a line each, three who share a house",
      [
        { ...eva, ...house },
        { ...max, ...house },
        { ...max, id: "ute-muster", name: "Ute Muster", ...house },
      ],
      [
        "» Eva Beispiel, Institut für Beispiele",
        "» Max Muster, Institut für Beispiele",
        "» Ute Muster, Institut für Beispiele",
      ],
    ],
    [
      "on a line each, two of whom one has not confirmed",
      [
        { ...eva, ...house, tentative: true },
        { ...max, ...house },
      ],
      ["» Eva Beispiel, Institut für Beispiele (angefragt)", "» Max Muster, Institut für Beispiele"],
    ],
    [
      "on a line each, two of whom one has a function",
      [
        { ...eva, ...house, position: "Leitung" },
        { ...max, ...house },
      ],
      ["» Eva Beispiel, Leitung, Institut für Beispiele", "» Max Muster, Institut für Beispiele"],
    ],
    [
      "on a line each, two of two projects",
      [
        { ...eva, ...house, project: "EINS" },
        { ...max, ...house, project: "ZWEI" },
      ],
      ["» Eva Beispiel, Institut für Beispiele [EINS]", "» Max Muster, Institut für Beispiele [ZWEI]"],
    ],
    [
      "on a line each where one line would be too long",
      [
        { ...eva, affiliation: `Institut für ${"sehr ".repeat(30)}gute Beispiele` },
        { ...max, affiliation: `Institut für ${"sehr ".repeat(30)}gute Beispiele` },
      ],
      [
        `» Eva Beispiel, Institut für ${"sehr ".repeat(30)}gute Beispiele`,
        `» Max Muster, Institut für ${"sehr ".repeat(30)}gute Beispiele`,
      ],
    ],
    [
      "on one line where those who follow share another house",
      [
        { ...eva, ...house },
        { ...max, ...house },
        { ...max, id: "ute-muster", name: "Ute Muster" },
      ],
      ["» Eva Beispiel und Max Muster, Institut für Beispiele", "» Ute Muster"],
    ],
    ["with an id that does not follow from the name", [{ ...eva, id: "eva" }], ["» Eva Beispiel {#eva}"]],
    [
      "on a line each where one has such an id",
      [
        { ...eva, ...house, id: "eva" },
        { ...max, ...house },
      ],
      ["» Eva Beispiel, Institut für Beispiele {#eva}", "» Max Muster, Institut für Beispiele"],
    ],
    [
      "with what they are, where the name does not tell",
      [{ ...eva, kind: "organization" }],
      ["» Eva Beispiel {art=organisation}"],
    ],
    [
      "with what they are and an id",
      [{ ...eva, kind: "project", id: "eva" }],
      ["» Eva Beispiel {#eva art=projekt}"],
    ],
    [
      "with a house in braces where it would be divided",
      [{ ...eva, affiliation: "Leitung, Institut, Haus A, Musterhausen" }],
      ['» Eva Beispiel {einrichtung="Leitung, Institut, Haus A, Musterhausen"}'],
    ],
    [
      "with a project in braces where it holds signs",
      [{ ...eva, ...house, project: "E[NS" }],
      ['» Eva Beispiel {projekt="E[NS" einrichtung="Institut für Beispiele"}'],
    ],
    [
      "with signs in the name escaped",
      [{ ...eva, id: "eva-eins", name: "Eva [EINS]", affiliation: "Haus, A, B, C" }],
      ['» Eva \\[EINS\\] {einrichtung="Haus, A, B, C"}'],
    ],
    [
      "by name in braces, with signs that mean something",
      [{ ...eva, id: "eva-beispiel-eins", name: "Eva Beispiel, {EINS}" }],
      ['» {name="Eva Beispiel, {EINS}"}'],
    ],
    [
      "with a kind and an id in braces",
      [{ ...eva, id: "e", kind: "project", name: "A, B und C" }],
      ["» A, B und C {#e art=projekt}"],
    ],
  ])("%s", (_, people, lines) => {
    expect(de(...people)).toEqual(lines);
    expect(lines.flatMap((line) => readPeopleLine(line.slice(2), "speaker").participants)).toEqual(people);
  });

  it("in English with its words", () => {
    const people = [
      { ...eva, ...house },
      { ...max, ...house },
    ];
    expect(printPeopleLines(people, "en")).toEqual(["» Eva Beispiel and Max Muster, Institut für Beispiele"]);
    expect(printPeopleLines([{ ...eva, kind: "organization", tentative: true }], "en")).toEqual([
      "» Eva Beispiel (to be confirmed) {kind=organization}",
    ]);
  });

  it("in whatever role they are", () => {
    const roles: readonly Role[] = ["moderator", "panelist"];
    for (const role of roles) {
      expect(de({ ...eva, role })).toEqual(["» Eva Beispiel"]);
      expect(readPeopleLine("Eva Beispiel", role).participants).toEqual([{ ...eva, role }]);
    }
  });
});
