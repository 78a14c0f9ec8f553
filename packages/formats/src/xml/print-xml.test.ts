import { describe, expect, it } from "vitest";
import { printXml, type XmlNode } from "./print-xml.ts";

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

describe("XML that is written", () => {
  it.each<[string, XmlNode, string]>([
    ["an empty element is closed at once", { name: "a" }, "<a/>"],
    [
      "as is one with no children, or of no text",
      {
        name: "a",
        children: [
          { name: "b", text: "" },
          { name: "c", children: [] },
        ],
      },
      "<a>\n  <b/>\n  <c/>\n</a>",
    ],
    ["text stands between its tags", { name: "a", text: " eins " }, "<a> eins </a>"],
    ["text goes before children", { name: "a", text: "eins", children: [{ name: "b" }] }, "<a>eins</a>"],
    [
      "children are indented",
      { name: "a", children: [{ name: "b", children: [{ name: "c", text: "x" }] }] },
      "<a>\n  <b>\n    <c>x</c>\n  </b>\n</a>",
    ],
    [
      "attributes that are absent are left out",
      { name: "a", attributes: { x: "1", y: undefined, z: 0 } },
      '<a x="1" z="0"/>',
    ],
  ])("%s", (_, node, written) => {
    expect(printXml(node)).toBe(`${head}${written}\n`);
  });

  it.each([
    ["&<>", "&amp;&lt;&gt;", "&amp;&lt;&gt;"],
    ['"', '"', "&quot;"],
    ["\n\t", "\n\t", "&#10;&#9;"],
    ["\r", "&#13;", "&#13;"],
    ["\u007f\u009f\u2028\u2029", "&#127;&#159;&#8232;&#8233;", "&#127;&#159;&#8232;&#8233;"],
    ["\u0000\u0008\uFFFE\ud800", "\uFFFD\uFFFD\uFFFD\uFFFD", "\uFFFD\uFFFD\uFFFD\uFFFD"],
    ["ä\uE000😀'", "ä\uE000😀'", "ä\uE000😀'"],
  ])("%j is never markup", (text, asText, asAttribute) => {
    expect(printXml({ name: "a", text })).toBe(`${head}<a>${asText}</a>\n`);
    expect(printXml({ name: "a", attributes: { x: text } })).toBe(`${head}<a x="${asAttribute}"/>\n`);
  });
});
