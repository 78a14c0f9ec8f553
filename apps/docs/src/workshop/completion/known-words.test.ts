import { Series } from "@programmheft/core";
import { readProgrammeText } from "@programmheft/formats/text";
import { expect, it } from "vitest";
import { analyseProgramme } from "../programme/analyse-programme.ts";
import { knownWords } from "./known-words.ts";
import { namesInAgenda } from "./names-in-agenda.ts";

const text = `---
Titel: Ein Beispiel
Datum: 2020-11-24
---

## Programm

- 10:00 Gespräch
  - » Eva Beispiel, Muster-Institut [Musterprojekt]
  - Ein Beitrag
    - » Max Muster, Bürgermeister, Stadt Beispielhausen
- 11:00 Ende

## Moderation

- » Eva Beispiel, Muster-Institut
`;

it("are the people, organisations and projects of all programmes of the series, each once", () => {
  const series = Series.parse({
    id: "reihe",
    title: "Reihe",
    projects: [{ id: "musterprojekt", name: "Musterprojekt", fullName: "Ein Projekt zum Muster" }],
    events: [readProgrammeText(text).event, { ...readProgrammeText(text).event, id: "noch-eines" }],
  });
  const names = knownWords(series, "de").filter(({ kind }) => kind !== "role" && kind !== "field");
  expect(names.map(({ kind, text: written }) => `${kind}: ${written}`)).toEqual([
    "person: Eva Beispiel, Muster-Institut",
    "person: Eva Beispiel, Muster-Institut [Musterprojekt]",
    "person: Max Muster, Bürgermeister, Stadt Beispielhausen",
    "organization: Muster-Institut",
    "organization: Stadt Beispielhausen",
    "project: Musterprojekt",
  ]);
});

it.each([
  ["de", "Podium:", "Titel: "],
  ["en", "Panel:", "Title: "],
] as const)("have the words of programme texts, without a series too (%s)", (language, role, field) => {
  const written = knownWords(undefined, language).map((word) => word.text);
  expect(written).toEqual(expect.arrayContaining([role, field]));
});

it("of a text itself are those who stand in it", async () => {
  expect(namesInAgenda((await analyseProgramme(text, undefined)).agenda).map((word) => word.text)).toEqual([
    "Eva Beispiel, Muster-Institut",
    "Muster-Institut",
    "Max Muster, Stadt Beispielhausen",
    "Stadt Beispielhausen",
  ]);
});
