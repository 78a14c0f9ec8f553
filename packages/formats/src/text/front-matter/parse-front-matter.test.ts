import { describe, expect, it } from "vitest";
import { sourceText } from "../../source/source-text.ts";
import type { FrontValue } from "./front-value.ts";
import { parseFrontMatter } from "./parse-front-matter.ts";

function parse(text: string, isClosed = true) {
  const source = sourceText(`---\n${text}\n---\n`);
  const to = source.lineStarts.length - (isClosed ? 2 : 1);
  const { map, problems } = parseFrontMatter(source, { from: 1, to, bodyFrom: to + 1, isClosed });
  return { value: plain(map), map, problems, at: placed(source.text) };
}

/** Lists and groups as they are usually written. */
function plain(value: FrontValue): unknown {
  if (value.kind === "text") return value.text;
  if (value.kind === "list") return value.items.map(plain);
  return Object.fromEntries(value.entries.map(({ key, value: inner }) => [key, plain(inner)]));
}

/** What stands at a place. */
const placed =
  (text: string) =>
  ({ offset, length }: { readonly offset: number; readonly length: number }) =>
    text.slice(offset, offset + length);

describe("a front matter", () => {
  it.each<[string, string, unknown, readonly string[]]>([
    ["entries", "Titel: A\nNummer: 5", { Titel: "A", Nummer: "5" }, []],
    [
      "everything as text",
      "A: yes\nB: 1.0\nC: 2026-11-24\nD: null",
      { A: "yes", B: "1.0", C: "2026-11-24", D: "null" },
      [],
    ],
    ["nothing behind a key", "Titel:", { Titel: "" }, []],
    [
      "groups and lists",
      "Ort:\n  Name: A\n  Räume:\n    - B\n    - C: D",
      { Ort: { Name: "A", Räume: ["B", { C: "D" }] } },
      [],
    ],
    ["brackets", "A: [b, {c: d}]", { A: ["b", { c: "d" }] }, []],
    ["a key that is a list", "? [a, b]\n: c", { "[a, b]": "c" }, []],
    ["no entries", "nur Worte", {}, []],
    ["a list", "- a\n- b", {}, []],
    ["colons within a value", "Titel: Teil 1: Anfang", { Titel: "Teil 1: Anfang" }, ["text/unquoted-colon"]],
    ["a colon at the end", "Titel: Anfang:", { Titel: "Anfang:" }, ["text/unquoted-colon"]],
    [
      "a colon in an address or a time",
      "A: https://example.org\nB: 10:00",
      { A: "https://example.org", B: "10:00" },
      [],
    ],
    ["colons in quotation marks", 'Titel: "Teil 1: Anfang"', { Titel: "Teil 1: Anfang" }, []],
    ["a reference", "A: &x b\nB: *x", { A: "b", B: "*x" }, ["text/front-matter-reference"]],
    ["what is no YAML", 'A: "b', { A: "b" }, ["text/front-matter-syntax"]],
  ])("with %s", (_, text, value, codes) => {
    const parsed = parse(text);
    expect(parsed.value).toEqual(value);
    expect(parsed.problems.map(({ code }) => code)).toEqual(codes);
  });

  it("knows where its entries stand, behind quotation marks that were added, too", () => {
    const { map, at } = parse("Titel: Teil 1: Anfang\nOrt: Hier: da\nNummer: 5");
    expect(map.entries.map(({ keyPlace, value }) => [at(keyPlace), at(value.place)])).toMatchObject([
      ["Titel", expect.stringContaining("Teil 1: Anfang")],
      ["Ort", expect.stringContaining("Hier: da")],
      ["Nummer", "5"],
    ]);
    expect(map.entries.map(({ keyPlace }) => keyPlace.line)).toEqual([2, 3, 4]);
    expect(map.entries.map(({ raw }) => raw)).toEqual([
      'Titel: "Teil 1: Anfang"',
      'Ort: "Hier: da"',
      "Nummer: 5",
    ]);
  });

  it("says whether a value stands in quotation marks", () => {
    const { map } = parse("A: 90\nB: \"90\"\nC: '90'");
    expect(map.entries.map(({ value }) => value.kind === "text" && value.isQuoted)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("offers the quotation marks that a colon needs, where it stands", () => {
    const { problems, at } = parse('Nummer: 5\nTitel: Teil "1": Anfang  ');
    expect(problems).toMatchObject([
      {
        params: { key: "Titel", value: 'Teil "1": Anfang', quoted: '"Teil \\"1\\": Anfang"' },
        place: { line: 3, column: 8 },
        mends: [{ edits: [{ text: '"Teil \\"1\\": Anfang"' }] }],
      },
    ]);
    expect(problems.map(({ place }) => place && at(place))).toEqual(['Teil "1": Anfang']);
  });

  it("that does not end is said to", () => {
    expect(parse("Titel: A", false).problems).toMatchObject([{ code: "text/front-matter-not-closed" }]);
  });
});

describe("a front matter that is too large", () => {
  const isRead = (text: string) => {
    const { problems, value } = parse(text);
    const codes = problems.map(({ code }) => code);
    if (codes.includes("text/front-matter-too-large")) expect(value).toEqual({});
    return !codes.includes("text/front-matter-too-large");
  };

  it.each([
    ["brackets", (depth: number) => `A: ${"[".repeat(depth)}${"]".repeat(depth)}`],
    ["braces", (depth: number) => `A: ${"{a: ".repeat(depth)}${"}".repeat(depth)}`],
    ["blanks", (depth: number) => `A:\n${"  ".repeat(depth)}b`],
    ["dashes", (depth: number) => `${"- ".repeat(depth)}b`],
    ["brackets behind some that are closed", (depth: number) => `A: []\nB: ]]\nC: ${"[".repeat(depth)}`],
  ])("is not read: %s, forty deep and deeper", (_, text) => {
    expect([isRead(text(40)), isRead(text(41))]).toEqual([true, false]);
  });

  it("is one by brackets outside of quotation marks alone", () => {
    expect(isRead(`A: "${"[".repeat(50)} \\" ${"[".repeat(50)}"`)).toBe(true);
    expect(isRead(`A: ${"[] ".repeat(50)}`)).toBe(true);
  });

  it("is not read: a million signs, and one more", () => {
    const length = 1_000_000 - "A: \n".length;
    expect([isRead(`A: ${"b".repeat(length)}`), isRead(`A: ${"b".repeat(length + 1)}`)]).toEqual([
      true,
      false,
    ]);
  });
});
