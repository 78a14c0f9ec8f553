import { expect, it } from "vitest";
import { sourceText } from "../../source/source-text.ts";
import { htmlLines } from "./html-lines.ts";

it("keeps every row of a table whose cells claim millions of others, and lets them have a hundred thousand", () => {
  const claiming = "<td rowspan=999 colspan=50>Anspruch</td>".repeat(300);
  const rows = Array.from({ length: 1_500 }, (_, row) => `<tr><td>10:00</td><td>Titel ${row}</td></tr>`);
  const source = `<table><tr>${claiming}</tr>${rows.join("")}</table>`;
  const titles = htmlLines(sourceText(source), 0).filter(({ text }) => text.startsWith("Titel"));
  expect(titles).toHaveLength(1_500);
  expect(Math.max(...titles.map(({ cell }) => cell?.column ?? 0))).toBe(101);
});
