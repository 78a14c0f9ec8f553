import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentLine, parameterValue, textLine, textValue, uriValue } from "./content-line.ts";

const octets = (text: string) => new TextEncoder().encode(text).length;
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ unit: fc.constantFrom("a", "ß", "€", "👩‍👩‍👧‍👦", "\u0301"), maxLength: 200 }),
);

/** Any sign, those before all others that some program takes for the end of a line. */
const anySign = fc.oneof(
  fc.integer({ min: 0, max: 0xa0 }).map((code) => String.fromCharCode(code)),
  fc.constantFrom("\r\n", "\u2028", "\u2029", "\ud800", "€", "👩‍👩‍👧‍👦"),
);

describe("a folded line", () => {
  it("has at most 75 octets a line, cuts no character, and is the same when it is unfolded", () => {
    void fc.assert(
      fc.property(anyText, (text) => {
        const plain = `X:${text.replace(/[\r\n]/gu, "")}`;
        const folded = contentLine(plain);
        expect(folded.endsWith("\r\n")).toBe(true);
        const lines = folded.slice(0, -2).split("\r\n");
        for (const line of lines) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Surrogate}/u);
        }
        for (const line of lines.slice(1)) expect(line.startsWith(" ")).toBe(true);
        expect(folded.slice(0, -2).replaceAll("\r\n ", "")).toBe(plain);
      }),
    );
  });

  it.each([74, 75, 76, 149, 150])("uses the room that there is: %i octets", (length) => {
    const folded = contentLine("x".repeat(length));
    expect(folded.slice(0, -2).split("\r\n")).toHaveLength(
      length <= 75 ? 1 : 1 + Math.ceil((length - 75) / 74),
    );
  });
});

describe("a text in a line", () => {
  it("never ends its line, whatever it holds", () => {
    void fc.assert(
      fc.property(fc.string({ unit: anySign, maxLength: 60 }), (text) => {
        const line = textLine("SUMMARY", text).slice(0, -2).replaceAll("\r\n ", "");
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });

  it.each([
    ["a,b;c\\d", "a\\,b\\;c\\\\d"],
    ["eins\r\nzwei\rdrei\nvier", "eins\\nzwei\\ndrei\\nvier"],
    ["\u2028BEGIN:VALARM\u0085END:VEVENT", "\\nBEGIN:VALARM\\nEND:VEVENT"],
    ["a\u0000b\u000bc\td", "abc d"],
    ["„Größe“: 5 €", "„Größe“: 5 €"],
  ])("is escaped: %j", (text, escaped) => {
    expect(textValue(text)).toBe(escaped);
  });

  it("stays within the quotation marks of a parameter", () => {
    expect(parameterValue('Stadt "Muster"\r\nX:^')).toBe("\"Stadt ^'Muster^'^nX:^^\"");
  });

  it("stays an address where it is one", () => {
    expect(uriValue("https://example.org/a?b=1,2;3")).toBe("https://example.org/a?b=1,2;3");
    expect(uriValue("https://example.org/\r\nX:1")).toBe("https://example.org/%0D%0AX:1");
  });
});
