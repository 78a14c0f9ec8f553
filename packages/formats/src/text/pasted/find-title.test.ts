import { describe, expect, it } from "vitest";
import { clueLine } from "../structure/clue-line.fixture.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { findTitle } from "./find-title.ts";

const line = (text: string, index: number): ClueLine => clueLine(text, { index });

describe("the title above a programme", () => {
  it.each([
    [["Start | Rathaus | Klima | Termine", "Stadt Probe", "Klimagespräch 2025"], "Klimagespräch 2025"],
    [["Volkshochschule Probe", "Fachtag „Lernen“ am 7.11.2024"], "Fachtag „Lernen“ am 7.11.2024"],
    [["Fachtagung", "Kommunale Wärmewende"], "Fachtagung Kommunale Wärmewende"],
    [
      ["Einladung zur Mitgliederversammlung des Vereins Probe e.V."],
      "Mitgliederversammlung des Vereins Probe e.V.",
    ],
    [["Agenda – DevHarbour"], "DevHarbour"],
    [["Stand: 2. April", "Preliminary Program"], "Preliminary Program"],
    [
      ["Liebe Kolleginnen,", "hier steht ein ganzer Satz, der mehr erzählt, als ein Titel es je könnte."],
      undefined,
    ],
  ])("of %j is %s", (texts, title) => {
    expect(findTitle(texts.map(line))?.title).toBe(title);
  });

  it.each([
    ["ends with an abbreviation that ends no sentence", ["Jahrestreffen der Freunde des Gartens e.V."], 0],
    ["is no sentence of five words", ["Wir treffen uns am Abend.", "Musterhausen"], 1],
    ["may be a sentence of four words", ["Wir treffen uns wieder.", "Musterhausen"], 0],
    ["is no line above 200 signs", [`Tagung ${"a".repeat(194)}`, "Musterhausen"], 1],
    ["may be a line of 200 signs", [`Tagung ${"a".repeat(193)}`, "Musterhausen"], 0],
    ["is no row of links", ["Tagung | Rathaus | Kontakt | Presse", "Musterhausen"], 1],
    ["may have three parts", ["Tagung | Rathaus | Kontakt", "Musterhausen"], 0],
    ["is no address of a page", ["Tagung http://example.org", "Musterhausen"], 1],
    ["is no address of mail", ["Tagung post@example.org", "Musterhausen"], 1],
    ["ends with no comma", ["Tagung der Stadt,", "Musterhausen"], 1],
    ["stands rather in quotation marks", ["Musterhausen", "„Wärme für alle“"], 1],
    ["stands rather before a line that ends with a colon", ["Musterhausen heute", "Unser Abend:"], 0],
    ["is rather no person", ["Dr. Eva Beispiel", "Musterhausen heute"], 1],
    ["is rather no kind with its date", ["Tagung vom 10. bis 12. Oktober 2025", "Musterhausen heute"], 1],
    ["is rather no labelled line", ["Stadt: Musterhausen am See", "Wärme für alle"], 1],
    ["may begin with a kind and a colon", ["Tagung: Wärme am See", "Musterhausen heute"], 0],
    ["is rather the line with a word for events", ["Wärme für alle", "Die Tagung am See"], 1],
    ["is the first of equals", ["Wärme für alle", "Musterhausen am See"], 0],
  ])("%s: %j", (_, texts, at) => {
    expect(findTitle(texts.map(line))?.line.index).toBe(at);
  });

  it.each([
    ["a higher heading is stronger", { heading: 2 }, { heading: 1 }, 1],
    ["a heading is stronger than emphasis", { isBold: true }, { heading: 3 }, 1],
    ["emphasis is stronger than none", {}, { isBold: true }, 1],
    ["a bullet is no title", { bullets: "-" }, {}, 1],
    ["a cell is no title", { cell: { table: 0, row: 0, column: 0 } }, {}, 1],
    ["the only number counts the event", { bullets: "3." }, {}, 0],
    ["several numbers are a list", { bullets: "3." }, { bullets: "4." }, undefined],
  ] satisfies readonly (readonly [string, Partial<ClueLine>, Partial<ClueLine>, number | undefined])[])(
    "%s",
    (_, first, second, at) => {
      const lines = [
        { ...line("Wärme am See", 0), ...first },
        { ...line("Leben am Berg", 1), ...second },
      ];
      expect(findTitle(lines)?.line.index).toBe(at);
    },
  );

  it.each([
    ["is joined with the line below", {}, "Fachtagung Leben am Berg"],
    ["is not joined past a blank line", { isApart: true }, "Fachtagung"],
    ["is not joined past lines left out", { index: 2 }, "Fachtagung"],
    ["is not joined with a bullet", { bullets: "-" }, "Fachtagung"],
    ["is not joined with a sentence", { text: "Wir leben alle hier am Berg." }, "Fachtagung"],
  ])("that is a word for events %s", (_, below, title) => {
    const lines = [
      { ...line("Fachtagung", 0), isBold: true },
      { ...line("Leben am Berg", 1), ...below },
    ];
    expect(findTitle(lines)?.title).toBe(title);
  });

  const open = "Tagung über die Wärme und das Licht am See";
  it.each([
    ["goes on with four words and a small letter", open, {}, undefined],
    ["does not go on past a blank line", open, { isApart: true }, open],
    ["does not go on with a bullet", open, { bullets: "-" }, open],
    ["does not go on with three words", open, { text: "in den Städten" }, open],
    ["does not go on with a capital letter", open, { text: "In den Städten von heute." }, open],
    ["of 40 signs does not go on", open.slice(2, 42), {}, open.slice(2, 42)],
  ])("%s", (_, first, below, title) => {
    const next = { ...line("in den Städten von heute und morgen.", 1), ...below };
    expect(findTitle([line(first, 0), next])?.title).toBe(title);
  });
});
