import { fromMarkdown } from "mdast-util-from-markdown";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect } from "vitest";
import { sourceText } from "../source/source-text.ts";
import { parseXml } from "../xml/parse-xml.ts";
import type { XmlElement } from "../xml/xml-element.ts";

/** Where a link may lead, and what a picture or style may never be loaded from. */
const harmlessAddress = /^(?:https?:|mailto:|#|$)/iu;
const harmlessElements: ReadonlySet<string> = new Set(
  `html head title meta body article section header footer main div p h1 h2 h3 h4 h5 h6 ol ul li dl dt dd table caption thead
   tbody tr th td time a strong em b i s small span abbr br hr address blockquote code pre style del bdi details summary`.split(
    /\s+/u,
  ),
);

/** Holds that an output does nothing but show text, judged by what would read it. */
export function expectHarmless(output: string, mediaType: string): void {
  // Control characters, but for line ends and tabs; lines are separated by no others.
  expect(output).not.toMatch(/[^\P{Cc}\n\r\t]|[\u2028\u2029]/u);
  const check = checks[mediaType] ?? checks[mediaType.replace(/\/.*\+/u, "/")];
  expect(check, `nobody says what is harmless in ${mediaType}`).toBeDefined();
  check?.(output);
}

const checks: Readonly<Record<string, (output: string) => void>> = {
  "application/json": (output) => {
    expect(() => void JSON.parse(output)).not.toThrow();
  },
  "text/html": (output) => {
    expectOneDirection(output);
    everyElement(parse(output), (element) => {
      // A style sheet that comes along in its own address loads nothing.
      if (element.tagName === "link") {
        expect(element.attrs.map(({ name }) => name)).toEqual(["rel", "href"]);
        expect(element.attrs[1]?.value).toMatch(/^data:text\/css,[^<>]*$/u);
        return;
      }
      expect(harmlessElements).toContain(element.tagName);
      for (const { name, value } of element.attrs) {
        expect(name).not.toMatch(/^on|^style$|^srcdoc$/u);
        if (name === "href" || name === "src") expect(value).toMatch(harmlessAddress);
      }
    });
  },
  "text/markdown": (output) => {
    expectOneDirection(output);
    everyNode(fromMarkdown(output), (node) => {
      expect(node.type).not.toBe("html");
      if ("url" in node) expect(node.url).toMatch(harmlessAddress);
    });
  },
  "application/xml": expectHarmlessXml,
  "text/plain": (output) => {
    expect(output).not.toMatch(/\r/u);
    expectOneDirection(output);
  },
  "text/csv": (output) => {
    expectOneDirection(output);
    const [head = [], ...rows] = csvRows(output);
    expect(rows).not.toEqual([]);
    for (const cells of rows) {
      expect(cells).toHaveLength(head.length);
      for (const cell of cells) expect(cell).not.toMatch(/^[=+@\t\r-]/u);
    }
  },
  "text/calendar": (output) => {
    const lines = output.replace(/\r\n /gu, "").split("\r\n");
    expect(lines.at(-1)).toBe("");
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9-]*[;:]/u);
    expect(lines.filter((line) => line.startsWith("ATTACH:x"))).toEqual([]);
  },
};

function expectHarmlessXml(output: string): void {
  expect(output).not.toMatch(/<!DOCTYPE|<!ENTITY/u);
  const { root, problems } = parseXml(sourceText(output));
  expect(problems).toEqual([]);
  expect(root).toBeDefined();
  for (const html of root ? htmlWithin(root) : []) checks["text/html"]?.(html);
}

/** The fields of a table, line by line, as RFC 4180 has them. */
function csvRows(output: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of output.matchAll(
    /(?:"((?:[^"]|"")*)"|([^";,\r\n]*))([;,]|\r\n)/gu,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The texts of a feed that are HTML. */
function htmlWithin({ attributes, text, children }: XmlElement): readonly string[] {
  return [...(attributes.type === "html" ? [text] : []), ...children.flatMap(htmlWithin)];
}

/** What turns the direction of reading ends before its line does. */
function expectOneDirection(output: string): void {
  for (const line of output.split("\n")) {
    const embedded = (line.match(/[\u202A\u202B\u202D\u202E]/gu) ?? []).length;
    const isolated = (line.match(/[\u2066-\u2068]/gu) ?? []).length;
    expect(line.match(/\u202C/gu) ?? []).toHaveLength(embedded);
    expect(line.match(/\u2069/gu) ?? []).toHaveLength(isolated);
  }
}

type HtmlNode = DefaultTreeAdapterTypes.Node;

function everyElement(node: HtmlNode, check: (element: DefaultTreeAdapterTypes.Element) => void): void {
  if ("tagName" in node) check(node);
  for (const child of "childNodes" in node ? node.childNodes : []) everyElement(child, check);
}

type MarkdownNode = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>["children"][number];

function everyNode(node: MarkdownNode, check: (node: MarkdownNode) => void): void {
  check(node);
  for (const child of "children" in node ? node.children : []) everyNode(child, check);
}
