import { expect, it } from "vitest";
import { markLine } from "./mark-line.ts";

const marksIn = (line: string, isInHead = false) =>
  markLine(line, isInHead).map(({ from, to, name }) => `${name}: ${line.slice(from, to)}`);

it.each([
  ["- 10:00 Begrüßung", ["time: 10:00"]],
  ["10.00 Uhr Begrüßung", ["time: 10.00 Uhr"]],
  ["10:00 - 10:45 Vortrag", ["time: 10:00 - 10:45"]],
  ["9–10 Uhr: Ankommen", ["time: 9–10 Uhr"]],
  ["  - » Eva Beispiel, Institut [KoDa_eG]", ["people: » Eva Beispiel, Institut ", "project: [KoDa_eG]"]],
  ["  - Podium:", ["role: Podium:"]],
  ["## Programm", ["heading: ## Programm"]],
  ["Ein Satz ohne alles.", []],
  ["2020 war ein Jahr", []],
  ["[Folien](https://example.org)", []],
])("sets apart in “%s”", (line, marks) => {
  expect(marksIn(line)).toEqual(marks);
});

it.each([
  ["---", ["rule: ---"]],
  ["Titel: Ein Beispiel", ["key: Titel:"]],
  ["  Kosten: keine", ["key: Kosten:"]],
  ["10:00 Begrüßung", []],
])("sets apart among the entries at the top in “%s”", (line, marks) => {
  expect(marksIn(line, true)).toEqual(marks);
});

it("leaves long lines alone", () => {
  expect(markLine(`10:00 ${"a".repeat(500)}`, false)).toEqual([]);
});
