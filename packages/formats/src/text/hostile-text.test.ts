import { Event } from "@programmheft/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readProgrammeText } from "./read-programme-text.ts";

const programme = [
  "Klimatag Beispielhausen (Beispiel)",
  "Freitag, 14. März 2025",
  "9.30 - 10 Uhr: Ankommen",
  "10.00 Uhr",
  "Begrüßung",
  "Dr. Anna Muster",
  "Bürgermeisterin der Stadt Beispielhausen",
  "10:15 – 11:00 Vortrag „Hitze“ – Prof. Dr. Ulf Probe (Institut Probe)",
  "Diskussion mit:",
  "- Eva Muster, Amt",
  "| 11:00 | Pause | Foyer |",
  "<p>12:00 Uhr: Ende</p>",
  "Moderation: Kai Muster",
];

describe("texts that nobody would write", () => {
  it("are read as events that core accepts, however lines are cut, swapped, doubled or emptied", () => {
    const edit = fc.record({
      line: fc.nat({ max: programme.length - 1 }),
      kind: fc.constantFrom("cut", "swap", "double", "drop", "glue", "shout"),
      at: fc.nat({ max: 40 }),
    });
    void fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const lines = [...programme];
        for (const { line, kind, at } of edits) {
          const text = lines[line] ?? "";
          const other = at % lines.length;
          if (kind === "cut") lines[line] = text.slice(at);
          if (kind === "swap") [lines[line], lines[other]] = [lines[other] ?? "", text];
          if (kind === "double") lines.splice(line, 0, text);
          if (kind === "drop") lines[line] = "";
          if (kind === "glue") lines[line] = `${text} ${lines[other] ?? ""}`;
          if (kind === "shout") lines[line] = text.toUpperCase();
        }
        const { event } = readProgrammeText(lines.join("\n"));
        expect(Event.parse(event)).toEqual(event);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["brackets", "10:00 ".concat("(".repeat(20_000))],
    ["commas", `10:00 ${"A B, ".repeat(10_000)}`],
    ["dashes", `10:00 ${" - ".repeat(10_000)}`],
    ["times", "10:00 ".repeat(4_000)],
    ["blanks", `10:00${" ".repeat(50_000)}x`],
    ["tags", "<p><b>".repeat(3_000)],
    ["pipes", `10:00 | ${"| a ".repeat(5_000)}`],
    ["columns", "10:00  a  b ".repeat(6_000)],
    ["letters of lists", "A. A\nB. B\n".repeat(5_000)],
    ["cells of a table", `<table>${"<tr><td>10:00</td><td>A</td></tr>".repeat(5_000)}</table>`],
  ])("are read to their end, if they are nothing but %s", (_, text) => {
    // How the time grows with the length is measured in benchmarks; here a pattern that backtracks would end the test.
    const { event } = readProgrammeText(text);
    expect(Event.parse(event)).toEqual(event);
  });
});
