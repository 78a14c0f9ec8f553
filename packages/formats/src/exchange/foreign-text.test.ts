import { describe, expect, it } from "vitest";
import { foreignAddress, foreignLabel, foreignLine, foreignProse, joinedProse } from "./foreign-text.ts";
import { collectProblems } from "./problem-collector.ts";

describe.each([
  ["a line", foreignLine],
  ["a label", foreignLabel],
])("%s of a foreign programme", (_, read) => {
  it.each<[string, string | undefined, string | undefined]>([
    ["is clean", " Saal\n 1\u0000 ", "Saal 1"],
    ["is nothing where nothing is left", " \n", undefined],
    ["is nothing where there is none", undefined, undefined],
    ["is as long as a line may be", "x".repeat(2_000), "x".repeat(2_000)],
  ])("%s", (__, text, line) => {
    const problems = collectProblems();
    expect(read(text, problems)).toBe(line);
    expect(problems.all()).toEqual([]);
  });

  it.each([1_000_000, 2_005])(
    "is cut where it has %d signs, and that is told with its beginning",
    (length) => {
      const problems = collectProblems();
      const line = read("wort ".repeat(length / 5), problems) ?? "";
      expect(line.length).toBeLessThanOrEqual(2_000);
      expect(line.endsWith("…")).toBe(true);
      expect(problems.all()).toMatchObject([
        { code: "exchange/shortened", params: { start: "wort ".repeat(8) } },
      ]);
    },
  );
});

describe("the prose of a foreign programme", () => {
  it.each<[string, string | undefined, string | undefined]>([
    ["is text where it was HTML", "<p>Es <b>beginnt</b>.</p><p>Jetzt</p>", "Es beginnt.\n\nJetzt"],
    ["stays where it is Markdown", "Es *beginnt*.\n\n- a < b", "Es *beginnt*.\n\n- a < b"],
    ["is nothing where it is empty", "", undefined],
    ["is nothing where nothing is left", " \n ", undefined],
    ["is nothing where there is none", undefined, undefined],
  ])("%s", (_, text, prose) => {
    expect(foreignProse(text)).toBe(prose);
  });

  it.each<[string, readonly (string | undefined)[], string | undefined]>([
    ["joins its parts as paragraphs", ["A", undefined, "B"], "A\n\nB"],
    ["has a part once that another holds", ["Kurz und gut", "gut", "Lang"], "Kurz und gut\n\nLang"],
    ["is its only part", [undefined, "A"], "A"],
    ["is nothing without parts", [], undefined],
  ])("%s", (_, parts, prose) => {
    expect(joinedProse(parts)).toBe(prose);
  });
});

it.each<[string | undefined, string | undefined]>([
  ["https://example.org/", "https://example.org/"],
  ["mailto:a@example.org", "mailto:a@example.org"],
  ["javascript:alert(1)", undefined],
  ["folien.pdf", undefined],
  ["", undefined],
  [undefined, undefined],
])("the address %s may be linked to as %s", (text, address) => {
  expect(foreignAddress(text)).toBe(address);
});
