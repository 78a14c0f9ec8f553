import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { similarNames } from "./similar-names.ts";

describe("names that are nearly the same", () => {
  it.each([
    ["a letter lost", "LAZIKN2030", "LAZIK2030"],
    ["a letter changed", "Körber-Stiftung", "Körper-Stiftung"],
    ["two letters swapped", "Sandersdorf", "Sandesrdorf"],
    ["another hyphen or case", "KoDa_eG", "Koda eG"],
    ["an accent lost", "René Beispiel", "Rene Beispiel"],
    ["a first name cut to its letter", "Eva Beispiel", "E. Beispiel"],
  ])("show %s", (_, first, second) => {
    expect(similarNames([first, "Ganz Anders", second])).toEqual([{ first, second }]);
  });

  it.each([
    ["short ones", "KIF", "KIT"],
    ["those that differ by a digit", "Forum 1 Nord", "Forum 2 Nord"],
    ["those that differ by two letters", "Anna Beispiel", "Antje Beispiel"],
    ["other first names with the same letter", "Eva Beispiel", "Emil Beispiel"],
    ["another letter of the first name", "Eva Beispiel", "A. Beispiel"],
    ["equal ones", "Eva Beispiel", "Eva Beispiel"],
  ])("are not %s", (_, first, second) => {
    expect(similarNames([first, second])).toEqual([]);
  });

  it("are each shown beside every one before them, in the order of the names", () => {
    expect(similarNames(["Sandersdorf", "Sanderdorf", "Sandersdorff"])).toEqual([
      { first: "Sandersdorf", second: "Sanderdorf" },
      { first: "Sandersdorf", second: "Sandersdorff" },
    ]);
    expect(similarNames(["Sandersdorff", "Sandersdorfs", "Sandersdorf"])).toEqual([
      { first: "Sandersdorff", second: "Sandersdorfs" },
      { first: "Sandersdorff", second: "Sandersdorf" },
      { first: "Sandersdorfs", second: "Sandersdorf" },
    ]);
  });

  it("are found wherever one letter was dropped from a long name", () => {
    fc.assert(
      fc.property(fc.nat(14), (at) => {
        const name = "Beispielhausener";
        expect(similarNames([name, name.slice(0, at) + name.slice(at + 1)])).toHaveLength(1);
      }),
    );
  });

  it("are found among many as they are two by two, in the order of the names", () => {
    const name = fc.string({
      unit: fc.constantFrom("a", "b", "A", ".", " ", "é"),
      minLength: 6,
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 8 }), (names) => {
        const pairs = names.flatMap((second, at) =>
          names.slice(0, at).flatMap((first) => similarNames([first, second])),
        );
        expect(similarNames(names)).toEqual(pairs);
      }),
    );
  });
});
