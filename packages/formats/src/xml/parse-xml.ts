import type { Problem } from "@programmheft/core";
import { SaxesParser } from "saxes";
import { placeAt, type SourceText } from "../source/source-text.ts";
import { xmlSyntaxReason } from "./syntax-reason.ts";
import type { XmlElement } from "./xml-element.ts";
import { xmlEmpty, xmlSyntax, xmlTooDeep, xmlTooLarge } from "./xml-problems.ts";

/** An XML document as far as it could be read. */
export interface ParsedXml {
  readonly root?: XmlElement;
  readonly problems: readonly Problem[];
}

interface GrowingElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
  readonly offset: number;
}

/** Told of each element once it is whole. Where it answers that it has taken all it needs, the children are not kept. */
export type TakeElement = (element: XmlElement) => boolean;

const deepest = 60;
/** Attributes count as well. */
const mostElements = 400_000;
/** Behind the first few, errors only follow from each other. */
const mostErrorsTold = 3;
const mostErrors = 1_000;
/** Between pieces of this many signs it is asked whether to go on. */
const piece = 65_536;

/** A sign that introduces nothing, as in "R&D" and "1 < 2", and would swallow what follows. */
interface BareSign {
  readonly sign: string;
  readonly bare: RegExp;
  /** Stands for it while the text is parsed again: a sign that no text has. */
  readonly standIn: string;
  /** What the parser says of it. */
  readonly message: string;
}

const bareSigns: readonly BareSign[] = [
  { sign: "&", bare: /&(?!#?\w{1,32};)/gu, standIn: "\uE0FB", message: "entity" },
  {
    sign: "<",
    // Letters begin names, and the others tags of all kinds (https://www.w3.org/TR/xml/#NT-NameStartChar, without its symbols).
    bare: /<(?![\p{L}:_/!?])/gu,
    standIn: "\uE0FC",
    message: "disallowed character",
  },
];

/**
 * Parses XML into elements. Faults are reported and passed over, so that what is whole is still read. The document type
 * declaration is skipped: entities that it declares are never expanded, and nothing is ever fetched.
 * @param take may read long lists on the way, of which the memory then never holds the whole tree; of a document with a fault it may be
 * told twice
 */
export function parseXml(source: SourceText, take: TakeElement = () => false): ParsedXml {
  const parsed = parse(source, source.text, take);
  const text = parsed.problems.length === 0 ? source.text : withoutBareSigns(source.text);
  if (text === source.text) return parsed;
  const bare = bareSigns
    .map(({ standIn, message }) => ({ offset: text.indexOf(standIn), message }))
    .filter(({ offset }) => offset !== -1)
    .sort((a, b) => a.offset - b.offset)
    .map((error) => reportError(source, error));
  const again = parse(source, text, take);
  return { ...again, problems: [...bare, ...again.problems].slice(0, mostErrorsTold) };
}

function parse(source: SourceText, text: string, take: TakeElement): ParsedXml {
  const from = text.startsWith("\uFEFF") ? 1 : 0;
  const errors: { readonly offset: number; readonly message: string }[] = [];
  const open: GrowingElement[] = [];
  let root: GrowingElement | undefined;
  let depth = 0;
  let elements = 0;
  let refused: Problem | undefined;
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  parser.on("error", ({ message }) => errors.push({ offset: from + parser.position, message }));
  parser.on("attribute", () => {
    elements += 1;
    if (elements > mostElements) refused ??= refusal(source, from + parser.position, false);
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    elements += 1;
    if (depth > deepest || elements > mostElements) {
      refused ??= refusal(source, from + parser.position, depth > deepest);
      return;
    }
    const element: GrowingElement = {
      name: tag.name,
      attributes: text === source.text ? tag.attributes : attributesAsWritten(tag.attributes),
      children: [],
      text: "",
      offset: from + parser.position,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (words: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text === source.text ? words : asWritten(words);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    depth -= 1;
    const element = open.pop();
    if (element !== undefined && take(element)) element.children = [];
  });
  for (let at = from; at < text.length && refused === undefined; at += piece) {
    if (errors.length > mostErrors) break;
    parser.write(text.slice(at, at + piece));
  }
  if (refused !== undefined) return { problems: [refused] };
  parser.close();
  if (root === undefined) {
    const place = placeAt(source, from, 1);
    return { problems: [xmlEmpty.create({}, { place })] };
  }
  const problems = errors.slice(0, mostErrorsTold).map((error) => reportError(source, error));
  return { root, problems };
}

/** The text with a stand-in for each bare sign in it. */
function withoutBareSigns(text: string): string {
  const marked = (part: string) =>
    bareSigns.reduce((marking, { bare, standIn }) => marking.replace(bare, standIn), part);
  const [first = "", ...sections] = text.split("<![CDATA[");
  const rest = sections.map((section) => {
    const end = section.indexOf("]]>");
    return `<![CDATA[${end === -1 ? section : `${section.slice(0, end)}${marked(section.slice(end))}`}`;
  });
  return `${marked(first)}${rest.join("")}`;
}

/** The words with the signs again that were stood in for. */
function asWritten(words: string): string {
  return bareSigns.reduce((written, { sign, standIn }) => written.replaceAll(standIn, sign), words);
}

function attributesAsWritten(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, asWritten(value)]));
}

function refusal(source: SourceText, offset: number, isDepth: boolean): Problem {
  const context = { place: placeAt(source, offset, 1) };
  return isDepth
    ? xmlTooDeep.create({ most: deepest }, context)
    : xmlTooLarge.create({ most: mostElements }, context);
}

function reportError(
  source: SourceText,
  { offset, message }: { readonly offset: number; readonly message: string },
): Problem {
  const { reason, help } = xmlSyntaxReason(message);
  return xmlSyntax.create(
    { reasonDe: reason.de, reasonEn: reason.en, helpDe: help.de, helpEn: help.en },
    { place: placeAt(source, Math.min(offset, source.text.length), 0) },
  );
}
