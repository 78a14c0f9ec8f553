import { describe, expect, it } from "vitest";
import { decodeBytes } from "./decode-bytes.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...Array.from(text, (sign) => sign.charCodeAt(0)).flatMap((code) => [code & 255, code >> 8]),
  ]);
const latin1 = (text: string) => new Uint8Array(Array.from(text, (sign) => sign.charCodeAt(0)));

describe("bytes that are text", () => {
  it.each([
    ["UTF-8", utf8("10:00 Begrüßung")],
    ["UTF-16 with a byte order mark", utf16("10:00 Begrüßung")],
  ])("are decoded from %s", (_, bytes) => {
    expect(decodeBytes(bytes)).toEqual({ text: "10:00 Begrüßung", problems: [] });
  });

  it("are decoded from Windows-1252, and that is said with its place", () => {
    expect(decodeBytes(latin1("Programm\n10:00 Begrüßung"))).toMatchObject({
      text: "Programm\n10:00 Begrüßung",
      problems: [
        { code: "text/invalid-utf-8", params: { understood: "üßung" }, place: { line: 2, column: 11 } },
      ],
    });
  });

  it("stay UTF-8 where only a few signs are broken", () => {
    const bytes = new Uint8Array([...utf8("Begrüßung und Einführung "), 0xfc]);
    expect(decodeBytes(bytes).text).toBe("Begrüßung und Einführung \uFFFD");
  });

  it("may hold the replacement sign itself", () => {
    expect(decodeBytes(utf8("a\uFFFDb"))).toEqual({ text: "a\uFFFDb", problems: [] });
  });
});

describe("bytes that are no text", () => {
  it.each([
    ["a PDF file", utf8("%PDF-1.7 ...")],
    ["a packed document (of Word or Excel, say)", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ["a file of binary data", new Uint8Array(500).map((_, index) => index % 7)],
  ])("are recognised as %s", (what, bytes) => {
    expect(decodeBytes(bytes)).toMatchObject({
      text: "",
      problems: [{ code: "text/not-text", params: { whatEn: what } }],
    });
  });

  it("are refused where they are too many", () => {
    expect(decodeBytes(new Uint8Array(32_000_001)).problems).toMatchObject([{ code: "text/too-many-bytes" }]);
  });
});
