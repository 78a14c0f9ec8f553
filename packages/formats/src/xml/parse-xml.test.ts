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

describe("a fault in XML", () => {
  it.each<[string, string, RegExp, string]>([
    ["an ampersand", "<a>R&D</a>", /ampersand/u, "a(R&D)"],
    ["an entity of its own", "<a>&eigen;</a>", /ampersand/u, "a(&eigen;)"],
    ["a tag that is not closed", "<a><b>x</a>", /tags/u, "a(b(x))"],
    ["an attribute that is given twice", '<a x="1" x="2"/>', /attribute/u, "a()"],
    ["a sign", "<a>1 < 2</a>", /sign/u, "a(1 < 2)"],
  ])("is told by its reason: %s", (_, text, reason, tree) => {
    const { root, problems } = parse(text);
    expect(problems[0]?.params?.reasonEn).toMatch(reason);
    expect(problems[0]?.place?.line).toBe(1);
    expect(root && shown(root)).toBe(tree);
  });

  it("is told where it stands, behind a byte order mark, too", () => {
    expect(parse("<a>\n<b>R&D &#65; &amp; &lt;</b></a>").problems).toMatchObject([
      { place: { line: 2, column: 5, offset: 8, length: 0 } },
    ]);
    expect(parse("\uFEFF<a>\n</b></a>").problems[0]?.place).toMatchObject({ line: 2, column: 5 });
  });

  it("leaves what else is said of ampersands as it is", () => {
    const { root } = parse("<a>R&D &amp; &#65;&#x42; <![CDATA[S&T &amp; ]]>&U <![CDATA[]]></a>");
    expect(root && shown(root)).toBe("a(R&D & AB S&T &amp; &U)");
  });

  it.each([
    ["<a>Ich <3 XML</a>", "a(Ich <3 XML)", 7],
    ["<a>x <- y <= z << z</a>", "a(x <- y <= z << z)", 5],
    ["<a>eins <</a>", "a(eins <)", 8],
    ["<a><b>1 < 2</b><b><![CDATA[2 < 3]]></b></a>", "a(b(1 < 2) b(2 < 3))", 8],
    ["<a>1 < 2, R&D</a>", "a(1 < 2, R&D)", 5],
    ["<a>R&D, 1 < 2</a>", "a(R&D, 1 < 2)", 4],
  ])("that is a lone sign loses no sign: %s", (text, tree, offset) => {
    const { root, problems } = parse(text);
    expect(root && shown(root)).toBe(tree);
    expect(problems[0]?.place?.offset).toBe(offset);
  });

  it("leaves tags as they are whose names begin with any letter", () => {
    const { root } = parse("<a>1 < 2<ä/><_b/><:c/><章/></a>");
    expect(root?.children.map(({ name }) => name)).toEqual(["ä", "_b", ":c", "章"]);
  });

  it("loses no sign of an attribute either", () => {
    const { root } = parse('<a x="R&D, 1 < 2" y="&amp;">R&D</a>');
    expect(root?.attributes).toEqual({ x: "R&D, 1 < 2", y: "&" });
  });

  it("is told with two others at most", () => {
    expect(codes("<a>&x </b></c></d></e>")).toHaveLength(3);
  });
});

describe("elements of XML", () => {
  it("know where they begin, and what they are called with their prefix", () => {
    const { root } = parse('\uFEFF<p:a x="1">\n<b/></p:a>');
    expect(root).toMatchObject({ name: "p:a", attributes: { x: "1" }, offset: 12 });
    expect(root?.children[0]?.offset).toBe(17);
  });

  it("may be taken on the way, and then are not kept", () => {
    const taken: string[] = [];
    const { root } = parseXml(sourceText("<a><b><c>x</c></b><d><e/></d></a>"), (element) => {
      taken.push(shown(element));
      return element.name === "b";
    });
    expect(taken).toEqual(["c(x)", "b(c(x))", "e()", "d(e())", "a(b() d(e()))"]);
    expect(root && shown(root)).toBe("a(b() d(e()))");
  });

  it.each([
    ["as deep as may be", `${"<a>".repeat(60)}${"</a>".repeat(60)}`, []],
    ["a level deeper", `\n${"<a>".repeat(61)}${"</a>".repeat(61)}`, ["xml/too-deep", { most: 60 }, 2]],
    ["as many as may be", `<a>${"<b/>".repeat(399_999)}</a>`, []],
    ["one more", `\n<a>${"<b/>".repeat(400_000)}</a>`, ["xml/too-many-elements", { most: 400_000 }, 2]],
    [
      "an attribute more",
      `\n<a x="1">${"<b/>".repeat(399_999)}</a>`,
      ["xml/too-many-elements", { most: 400_000 }, 2],
    ],
  ])("are read in bounds: %s", (_, text, problem) => {
    const [found] = parse(text).problems;
    expect(found === undefined ? [] : [found.code, found.params, found.place?.line]).toEqual(problem);
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
