import { describe, expect, it } from "vitest";
import { sourceText } from "../source/source-text.ts";
import { parseXml } from "./parse-xml.ts";
import type { XmlElement } from "./xml-element.ts";

const parse = (text: string) => parseXml(sourceText(text));
const codes = (text: string) => parse(text).problems.map(({ code }) => code);

function shown({ name, text, children }: XmlElement): string {
  return `${name}(${[text.trim(), ...children.map(shown)].filter(Boolean).join(" ")})`;
}

describe("XML", () => {
  it.each([
    ["<a><b x='1'>eins</b><b>zwei &amp; drei</b></a>", "a(b(eins) b(zwei & drei))"],
    ["\uFEFF<?xml version='1.0'?>\n<a><![CDATA[<b>]]></a>", "a(<b>)"],
    ["<a>eins<!-- nicht --> zwei</a>", "a(eins zwei)"],
    ["<a>\r\neins\r\n</a>", "a(eins)"],
  ])("%j is read", (text, tree) => {
    const { root, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(root && shown(root)).toBe(tree);
  });

  it.each([
    ["<a><b>R&D</b><b>zwei</b></a>", "a(b(R&D) b(zwei))", 1, 8],
    ["<a>\n<b>eins\n<b>zwei</b>\n</a>", "a(b(eins b(zwei)))", 4, 3],
    ["<a><b>eins</b>", "a(b(eins))", 1, 14],
  ])("%j is read as far as it goes, and its fault told", (text, tree, line, from) => {
    const { root, problems } = parse(text);
    expect(root && shown(root)).toBe(tree);
    expect(problems[0]).toMatchObject({ code: "xml/syntax", severity: "error", place: { line } });
    expect(problems[0]?.place?.column).toBeGreaterThanOrEqual(from);
  });

  it.each(["", "   ", "kein XML", "{}"])("%j is none", (text) => {
    expect(codes(text)).toEqual(["xml/empty"]);
  });
});

describe("hostile XML", () => {
  it("has its entities never expanded", () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      "",
    );
    const text = `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><a>&l9;</a>`;
    const { root, problems } = parse(text);
    expect(root && shown(root)).toBe("a(&l9;)");
    expect(problems.map(({ code }) => code)).toEqual(["xml/syntax"]);
  });

  it("fetches nothing", () => {
    const { root } = parse(`<!DOCTYPE a [<!ENTITY file SYSTEM "file:///etc/passwd">]><a>&file;</a>`);
    expect(root && shown(root)).toBe("a(&file;)");
  });

  it.each([
    ["deep", "<a>".repeat(100_000), "xml/too-deep"],
    ["long", `<a>${"<b/>".repeat(500_000)}</a>`, "xml/too-many-elements"],
    [
      "full of attributes",
      `<a ${Array.from({ length: 500_000 }, (_, i) => `a${i}=""`).join(" ")}/>`,
      "xml/too-many-elements",
    ],
  ])("is refused when it is too %s", (_, text, code) => {
    const { root, problems } = parse(text);
    expect(root).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it("that is nothing but faults is left early", () => {
    expect(codes(`<a>${"&x;</b>".repeat(300_000)}</a>`)).toHaveLength(3);
  });

  it("cannot reach the prototype of anything", () => {
    const { root } = parse(`<a __proto__="x"><constructor/><__proto__>y</__proto__></a>`);
    expect(root?.children.map(({ name }) => name)).toEqual(["constructor", "__proto__"]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
