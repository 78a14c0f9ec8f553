import { describe, expect, it } from "vitest";
import type { KnownWord } from "./known-words.ts";
import { suggest } from "./suggest.ts";

const word = (kind: KnownWord["kind"], label: string, text = label): KnownWord => ({ kind, label, text });
const known = [
  word("person", "Prof. Dr. Thomas Klie", "Prof. Dr. Thomas Klie, Zentrum für Beispiele"),
  word("person", "Eva Nemela", "Eva Nemela, Körber-Stiftung"),
  word("organization", "Körber-Stiftung"),
  word("project", "KoDa_eG"),
  word("role", "Podium", "Podium:"),
  word("field", "Titel", "Titel: "),
];
const found = (before: string, isInHead = false, isAsked = false) => {
  const suggestions = suggest({ before, isInHead, isAsked }, known);
  return suggestions && [before.slice(suggestions.from), ...suggestions.words.map(({ label }) => label)];
};

describe("suggestions", () => {
  it.each([
    [
      "people behind their mark",
      "  - » ",
      ["", "Prof. Dr. Thomas Klie", "Eva Nemela", "Körber-Stiftung", "KoDa_eG"],
    ],
    ["people by their surname", "  - » Kli", ["Kli", "Prof. Dr. Thomas Klie"]],
    ["the second of two people", "- » Eva Nemela und Tho", ["Tho", "Prof. Dr. Thomas Klie"]],
    ["organisations behind a name", "- » Eva Beispiel, Kör", ["Kör", "Körber-Stiftung"]],
    ["projects in brackets", "- » Eva Nemela [", ["", "KoDa_eG"]],
    ["roles at the beginning of a line below an item", "  - Pod", ["Pod", "Podium"]],
    ["names anywhere, by three letters", "10:00 Gespräch mit Nem", ["Nem", "Eva Nemela"]],
  ])("give %s", (_, before, expected) => {
    expect(found(before)).toEqual(expected);
  });

  it("give the entries at the top of the text there alone", () => {
    expect(found("Ti", true)).toEqual(["Ti", "Titel"]);
    expect(found("Ti")).toBeUndefined();
  });

  it.each(["10:00 Begrüßung", "", "Ein ganz gewöhnlicher Satz", "- » Niemand Bekanntes", "Eine [Liste] von"])(
    "stay away from “%s”",
    (before) => {
      expect(found(before)).toBeUndefined();
    },
  );
});
