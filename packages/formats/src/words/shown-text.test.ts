import { expect, it } from "vitest";
import { shownLine, shownProse } from "./shown-text.ts";

it.each([
  ["plain", "Begrüßung", "Begrüßung"],
  ["composed of parts", "Begru\u0308ßung", "Begrüßung"],
  ["broken", " Eins\r\n\tzwei  drei ", "Eins zwei drei"],
  ["with no-break spaces", "10:00\u00A0Uhr", "10:00\u00A0Uhr"],
  ["that acts", "a\u0000b\u001B[31mc\uFFFE", "ab[31mc"],
  ["that turns the direction of reading", "\u202Etxt\u202C \u2067x", "txt x"],
])("a line %s is shown", (_, text, shown) => {
  expect(shownLine(text)).toBe(shown);
});

it("prose keeps its lines and tabs, and composes its signs", () => {
  expect(shownProse("Eins\r\nzwei\u2028drei\tu\u0308\u0007")).toBe("Eins\nzwei\ndrei\tü");
});
