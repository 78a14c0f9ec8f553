import { expect, it } from "vitest";
import { plainProse } from "./plain-prose.ts";

it.each<[string, string, readonly string[]]>([
  ["loses its emphasis", "Ein *wichtiger* und **großer** `Satz`", ["Ein wichtiger und großer Satz"]],
  ["keeps an empty line between paragraphs", "Eins\n\nZwei", ["Eins", "", "Zwei"]],
  ["flows where its lines only break", "Eins\nzwei", ["Eins zwei"]],
  ["breaks where a break is meant", "Eins\\\nzwei", ["Eins", "zwei"]],
  ["shows where a link leads", "Die [Seite](https://example.org)", ["Die Seite (https://example.org)"]],
  ["shows an address once", "Hier: <https://example.org>", ["Hier: https://example.org"]],
  ["shows what stands in the place of a picture", "![Bild](a.png) da", ["Bild da"]],
  ["leaves out a picture without words", "![](a.png) da", ["da"]],
  ["keeps the bullets of lists", "- eins\n- zwei", ["- eins", "- zwei"]],
  ["keeps the numbers of lists", "3. eins\n4. zwei", ["3. eins", "4. zwei"]],
  ["indents lists in lists", "- eins\n  - zwei\n\n    drei", ["- eins", "  - zwei", "    drei"]],
  ["indents quotations", "> eins\n>\n> zwei", ["  eins", "  zwei"]],
  ["indents lines below a bullet", "- eins\\\n  zwei", ["- eins", "  zwei"]],
  ["keeps code as it stands", "```\na  b\nc\n```", ["a b", "c"]],
  ["keeps headings as lines", "# Titel", ["Titel"]],
])("prose %s", (_, markdown, lines) => {
  expect(plainProse(markdown, 72)).toEqual(lines);
});

it("breaks at the width", () => {
  expect(plainProse("- eins zwei drei", 9)).toEqual(["- eins", "  zwei", "  drei"]);
});

it("stays as it is where it is longer than anybody writes", () => {
  const long = "*a* ".repeat(12_501).trim();
  expect(plainProse(long, 1_000_000)).toEqual([long]);
  expect(plainProse(`${"*a* ".repeat(10)}\n*b*`, 80)[0]).not.toContain("*");
});
