import { describe, expect, it } from "vitest";
import { englishPages } from "../start/english-pages.ts";
import { germanPages } from "../start/german-pages.ts";
import { pageBlanks } from "./page-blanks.ts";

describe("what is left to fill in of a page", () => {
  it("is told once, at the first place", () => {
    const [problem, ...others] = pageBlanks("# Impressum\n\nTelefon: **[Nummer]**\nE-Mail: **[Adresse]**\n");
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      severity: "warning",
      params: { count: 2, first: "[Nummer]" },
      place: { line: 3, column: 10, offset: 22, length: 12 },
    });
  });

  it.each([
    ["text without brackets", "# Impressum\n\nTelefon: 030 123\n"],
    ["a link", "[Mehr](https://example.org/) und **[Mehr](https://example.org/)**"],
    ["brackets that somebody wrote", "Nach § 5 [alte Fassung] gilt **nichts**."],
  ])("is nothing in %s", (_, text) => {
    expect(pageBlanks(text)).toEqual([]);
  });

  it.each([...Object.entries(germanPages), ...Object.entries(englishPages)])(
    "is found in the template %s",
    (_, page) => {
      expect(pageBlanks(page)).toHaveLength(1);
    },
  );
});
