import { describe, expect, it } from "vitest";
import { visibleLine, visibleText } from "./visible-text.ts";

describe("text that is shown on a terminal", () => {
  it.each([
    ["an escape sequence", "\u001B[31mrot", "␛[31mrot"],
    ["a bell, a null, a delete", "\u0007\u0000\u007F", "␇␀␡"],
    ["the one-sign form of an escape (C1)", "a\u009Bb", "a\uFFFDb"],
    ["signs that turn the reading direction around", "a\u202Eb\u2066c", "a\uFFFDb\uFFFDc"],
    ["half of a surrogate pair", "a\uD83Db", "a\uFFFDb"],
    ["line breaks", "a\r\nb\u2028c", "a␍␊b\uFFFDc"],
  ])("never holds %s", (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it("keeps letters, accents, pictures and no-break spaces as they are", () => {
    const text = "Grüße\u00A0– „e\u0301“ 👩‍👧 漢字";
    expect(visibleText(text)).toBe(text);
  });

  it("keeps its length, so that places still fit", () => {
    const text = "a\u001Bb\u202Ec\uD83D";
    expect(visibleText(text)).toHaveLength(text.length);
  });

  it("has blanks for the line breaks where it has to be one line", () => {
    expect(visibleLine("a\r\n\tb\u001B")).toBe("a b␛");
  });
});
