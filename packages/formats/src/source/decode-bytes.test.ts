import { describe, expect, it } from "vitest";
import { decodeBytes } from "./decode-bytes.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...Array.from(text, (sign) => sign.charCodeAt(0)).flatMap((code) => [code & 255, code >> 8]),
  ]);
const bigEndian = (text: string) => utf16(text).map((_, index, bytes) => bytes[index ^ 1] ?? 0);
const latin1 = (text: string) => new Uint8Array(Array.from(text, (sign) => sign.charCodeAt(0)));

describe("bytes that are text", () => {
  it.each([
    ["UTF-8", utf8("10:00 Begrüßung")],
    ["UTF-16 with a byte order mark", utf16("10:00 Begrüßung")],
    ["UTF-16 in the other order of bytes", bigEndian("10:00 Begrüßung")],
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

  it("are Windows-1252 where as many signs are broken as are whole", () => {
    expect(decodeBytes(new Uint8Array([...utf8("ü"), 0xfc])).text).toBe("Ã¼ü");
  });

  it.each([
    [0xff, 0x41],
    [0xfe, 0x41],
    [0x41, 0xff],
    [0x41, 0xfe],
  ])("are no UTF-16 by one byte of its mark: %d %d", (...bytes) => {
    expect(decodeBytes(new Uint8Array(bytes)).text).toBe(String.fromCharCode(...bytes));
  });

  it("keep their byte order mark, and where a broken sign stands behind it", () => {
    expect(decodeBytes(utf8("\uFEFFa")).text).toBe("\uFEFFa");
    const [problem] = decodeBytes(new Uint8Array([...utf8("\uFEFFäöüa "), 0xfc, 0x62, 0x20])).problems;
    expect(problem).toMatchObject({
      params: { understood: "\uFFFDb" },
      place: { line: 1, column: 6, offset: 6 },
    });
  });

  it("tell twenty signs of what was understood", () => {
    expect(decodeBytes(latin1(`ü${"x".repeat(30)}`)).problems).toMatchObject([
      { params: { understood: `ü${"x".repeat(19)}` }, place: { offset: 0 } },
    ]);
  });

  it("may hold page breaks, tabs and the colours of a log, and a control in fifty signs", () => {
    const controls = "\t\n\v\f\r\u001b ".repeat(50);
    const one = `${"a".repeat(49)}\u0000`.repeat(2);
    for (const text of [controls, one]) expect(decodeBytes(utf8(text))).toEqual({ text, problems: [] });
  });

  it("may hold more controls far behind their beginning", () => {
    const text = `${"a".repeat(65_536)}${"\u0000".repeat(5_000)}`;
    expect(decodeBytes(utf8(text)).text).toBe(text);
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
    ["a picture", new Uint8Array([0xff, 0xd8, 0xff])],
    ["an old Word or Excel document", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ["a file of binary data", new Uint8Array(500).map((_, index) => index % 7)],
    ["a file of binary data", utf8(`${"a".repeat(48)}\u0008`)],
    ["a file of binary data", utf8(`${"a".repeat(48)}\u000e`)],
    ["a file of binary data", utf8(`${"a".repeat(48)}\u001f`)],
    ["a file of binary data", new Uint8Array([0xfc, 0, 0, 0])],
  ])("are recognised as %s", (what, bytes) => {
    expect(decodeBytes(bytes)).toMatchObject({
      text: "",
      problems: [{ code: "text/not-text", params: { whatEn: what }, place: { line: 1, column: 1 } }],
    });
  });

  it("are refused where they are too many", () => {
    expect(decodeBytes(new Uint8Array(32_000_001))).toMatchObject({
      text: "",
      problems: [{ code: "text/too-many-bytes", params: { most: 32 }, place: { line: 1, column: 1 } }],
    });
    expect(decodeBytes(new Uint8Array(32_000_000).fill(0x61)).problems).toEqual([]);
  });
});
