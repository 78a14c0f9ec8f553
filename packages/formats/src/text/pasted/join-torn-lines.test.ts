import { describe, expect, it } from "vitest";
import { clueLine } from "../structure/clue-line.fixture.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { joinTornLines } from "./join-torn-lines.ts";

function lines(...texts: readonly (string | Partial<ClueLine>)[]): readonly ClueLine[] {
  let offset = 0;
  return texts.map((given, index) => {
    const { text = "", ...rest } = typeof given === "string" ? { text: given } : given;
    const line = clueLine(text, { index, offset, ...rest });
    offset += text.length + 1;
    return line;
  });
}

const textsOf = (joined: readonly ClueLine[]) => joined.map(({ text }) => text);
const cell = (row: number, column: number) => ({ table: 0, row, column });

describe("lines that copying tore apart", () => {
  it.each([
    ["an open bracket", ["Bericht (zweiter", "Teil) und Fragen"], 1],
    ["a bracket closed on its line", ["Bericht (zwei)", "Teil) und Fragen"], 2],
    ["a bracket the next line opens anew", ["Bericht (zweiter", "Teil (kurz) Fragen"], 2],
    ["a bracket opened anew behind the closing one", ["Bericht (zweiter", "Teil) Fragen (kurz)"], 1],
    ["an open quotation", ["Vortrag „Wärme", "im Quartier“ mit Fragen"], 1],
    ["a title without its name", ["Begrüßung Dr.", "Eva Beispiel"], 1],
    ["a title in a bracket", ["Begrüßung (Dr.", "Eva Beispiel"], 1],
    ["an abbreviation that is no title", ["Begrüßung usw.", "Eva Beispiel"], 2],
    ["a comma at the beginning", ["Begrüßung", ", Eva Beispiel"], 1],
    ["a comma with no blank behind it", ["Begrüßung", ",Eva Beispiel"], 1],
    ["a small word behind a comma", ["Begrüßung,", "danach Musik"], 1],
    ["a small word with a colon behind a comma", ["Begrüßung,", "dabei: Musik"], 1],
    ["a label behind a comma", ["Begrüßung,", "Musik:"], 2],
    ["a colon within the line behind a comma", ["Begrüßung,", "Musik: Chor"], 1],
    ["a person behind a comma", ["Begrüßung,", "Anna Müller"], 2],
    ["a time behind a comma", ["Begrüßung,", "10:00 Vortrag"], 2],
    ["a time behind an open bracket", ["Begrüßung (bis", "10:00 Uhr) Vortrag"], 2],
    ["a word that wants another", ["Gespräch mit der", "Stadt Musterhausen"], 1],
    ["a label behind a word that wants another", ["Gespräch mit der", "Ort: Saal"], 2],
    ["a time behind a word that wants another", ["Gespräch mit der", "10:00 Stadt"], 2],
    ["a word that goes on", ["Gespräch der Städte", "und Gemeinden"], 1],
    ["a word that goes on behind a full stop", ["Gespräch der Städte.", "und Gemeinden"], 2],
    ["a word that goes on and a label", ["Gespräch der Städte", "und dabei:"], 2],
    ["a word that goes on behind a lone time", ["10:00", "und Gemeinden"], 2],
    ["a following item below its sign", ["Anschließend:", "Empfang"], 1],
    ["a time below the sign of a following item", ["Anschließend:", "10:00 Empfang"], 2],
    ["half a range with its dash", ["10:00 –", "10:45 Uhr"], 1],
    ["half a range with its word", ["10:00 bis", "10:45 Uhr Vortrag"], 1],
    ["a range that is whole already", ["10:00 – 10:30 –", "10:45 Uhr"], 2],
    ["a dash behind words", ["10:00 Vortrag –", "10:45 Uhr"], 2],
    ["a dash above words", ["10:00 –", "Vortrag"], 2],
    ["a title whose dash promises more", ["Wälder und Wiesen –", "was uns bewegt"], 1],
    ["a title whose dash promises a title", ["„Wälder und Wiesen“ –", "Ein Bericht aus drei Kreisen"], 1],
    ["a dash above someone", ["Wälder und Wiesen –", "Max Mustermann, Kreis Beispielland"], 2],
    ["a dash above a label", ["Wälder und Wiesen –", "Ort: Saal"], 2],
  ])("%s: %j are %d", (_, texts, count) => {
    expect(joinTornLines(lines(...texts))).toHaveLength(count);
  });

  it.each([
    ["a dash below a time", [{ text: "10:00" }, { text: "10:45 Uhr", bullets: "–" }], ["10:00 – 10:45 Uhr"]],
    [
      "a time with words behind the dash is an entry",
      [{ text: "10:00" }, { text: "10:45 Vortrag", bullets: "–" }],
      ["10:00", "10:45 Vortrag"],
    ],
    [
      "items of one list stay apart",
      [
        { text: "10:00", bullets: "–" },
        { text: "10:45 Uhr", bullets: "–" },
      ],
      ["10:00", "10:45 Uhr"],
    ],
    [
      "another sign of lists is no dash",
      [{ text: "10:00" }, { text: "10:45 Uhr", bullets: "*" }],
      ["10:00", "10:45 Uhr"],
    ],
    [
      "a line after a blank one begins anew",
      [{ text: "Bericht (zweiter" }, { text: "Teil) Fragen", isApart: true }],
      ["Bericht (zweiter", "Teil) Fragen"],
    ],
    [
      "a bullet begins anew",
      [{ text: "Bericht (zweiter" }, { text: "Teil) Fragen", bullets: "-" }],
      ["Bericht (zweiter", "Teil) Fragen"],
    ],
    [
      "a heading does not go on",
      [{ text: "Bericht (zweiter", heading: 2 }, { text: "Teil) Fragen" }],
      ["Bericht (zweiter", "Teil) Fragen"],
    ],
    [
      "a heading goes on with nothing",
      [{ text: "Bericht (zweiter" }, { text: "Teil) Fragen", heading: 2 }],
      ["Bericht (zweiter", "Teil) Fragen"],
    ],
    [
      "cells of one row stay apart",
      [
        { text: "Bericht (a", cell: cell(1, 0) },
        { text: "b) Fragen", cell: cell(1, 1) },
      ],
      ["Bericht (a", "b) Fragen"],
    ],
    [
      "cells of one column stay apart",
      [
        { text: "Bericht (a", cell: cell(1, 0) },
        { text: "b) Fragen", cell: cell(2, 0) },
      ],
      ["Bericht (a", "b) Fragen"],
    ],
    [
      "lines of one cell are joined",
      [
        { text: "Bericht (a", cell: cell(1, 0) },
        { text: "b) Fragen", cell: cell(1, 0) },
      ],
      ["Bericht (a b) Fragen"],
    ],
    [
      "a thousand signs are joined",
      [{ text: `(${"x".repeat(497)}` }, { text: `${"y".repeat(501)})` }],
      [`(${"x".repeat(497)} ${"y".repeat(501)})`],
    ],
    [
      "more than a thousand signs are prose",
      [{ text: `(${"x".repeat(499)}` }, { text: `${"y".repeat(500)})` }],
      [`(${"x".repeat(499)}`, `${"y".repeat(500)})`],
    ],
  ] satisfies readonly (readonly [string, readonly Partial<ClueLine>[], readonly string[]])[])(
    "%s",
    (_, given, texts) => {
      expect(textsOf(joinTornLines(lines(...given)))).toEqual(texts);
    },
  );

  it("are placed from the first to the end of the last", () => {
    const [, joined] = joinTornLines(lines("Musterhausen", "Bericht (zweiter", "Teil) Fragen"));
    expect(joined).toMatchObject({ offset: 13, length: 29 });
  });
});

describe("a text broken at a width", () => {
  const torn = "Hier steht ein längerer Absatz, der von der";
  const wide = "Musterhausen feiert heute sehr lange im Park";
  const joinedCount = (times: number, first: string, ...next: readonly (string | Partial<ClueLine>)[]) => {
    const paragraphs = Array.from({ length: times }, () => [{ text: torn, isApart: true }, "Stadt kommt"]);
    const tail = lines(...paragraphs.flat(), { text: first, isApart: true }, ...next);
    return joinTornLines(tail).length - times;
  };

  it.each([
    ["goes on where the next word had no room", 3, wide.slice(0, 41), ["Abend"], 1],
    ["does not where the next word had room", 3, "Musterhausen feiert", ["Abend"], 2],
    ["does not where a line is longer than any", 3, wide, ["Abend"], 2],
    ["does not where two lines alone tell", 2, wide.slice(0, 41), ["Abend"], 2],
    ["does not behind a full stop", 3, `${wide.slice(0, 40)}.`, ["Abend"], 2],
    ["does not before a time", 3, wide.slice(0, 41), ["10:00 Abend"], 2],
    ["does not before a person", 3, wide.slice(0, 41), ["Anna Müller"], 2],
    ["does not before a label", 3, wide.slice(0, 41), ["Ort: Saal"], 2],
    ["does not before a bullet", 3, wide.slice(0, 41), [{ text: "Abend", bullets: "-" }], 2],
    ["does not before a heading", 3, wide.slice(0, 41), [{ text: "Abend", heading: 2 }], 2],
    ["does not before a blank line", 3, wide.slice(0, 41), [{ text: "Abend", isApart: true }], 2],
    ["does not before a cell", 3, wide.slice(0, 41), [{ text: "Abend", cell: cell(0, 0) }], 2],
  ] satisfies readonly (readonly [
    string,
    number,
    string,
    readonly (string | Partial<ClueLine>)[],
    number,
  ])[])("%s", (_, times, first, next, count) => {
    expect(joinedCount(times, first, ...next)).toBe(count);
  });
});
