import { isDuration, isId, isLanguageTag, type Language } from "@programmheft/core";
import { isTooLongForLine } from "../../source/clean-text.ts";
import { type AttributeField, attributeNames } from "../knowledge/attribute-names.ts";
import { type MarkedText, sliceMarked } from "./marked-text.ts";

/** What stands in braces at the end of a line, in the manner of Pandoc: `{#id art=panel raum="Großer Saal"}`. */
export interface Attributes {
  readonly id?: string;
  readonly values: Readonly<Partial<Record<AttributeField, string>>>;
}

/** A line without its attributes, and these. Braces with a name or value that is not known stay part of the line. */
export interface SplitAttributes {
  readonly rest: MarkedText;
  readonly attributes: Attributes;
  /** What is not known, where that is why nothing was split off: "farbe", "#Ä", "sprache=plattdeutsch". */
  readonly unknown?: string;
}

const none: Attributes = { values: {} };
const token = '(?:#[a-z0-9-]+|[\\p{L}-]+=(?:"[^"]*"|[^\\s"{}]+))';
const atEnd = new RegExp(`(?:^| )\\{(${token}(?: ${token})*)\\}$`, "u");
const oneToken = /#([a-z0-9-]+)|([\p{L}-]+)=(?:"([^"]*)"|([^\s"{}]+))/gu;

const fieldOfName = new Map<string, AttributeField>(
  attributeFields().flatMap((field) => [
    [attributeNames[field].de, field] as const,
    [attributeNames[field].en, field] as const,
  ]),
);

/** Splits the attributes off the end of a line. */
export function splitAttributes(line: MarkedText): SplitAttributes {
  if (!line.mask.endsWith("}")) return { rest: line, attributes: none };
  const match = atEnd.exec(line.mask);
  const inner = match?.[1];
  if (match === null || inner === undefined) return { rest: line, attributes: none };
  const offset = match.index + match[0].indexOf("{") + 1;
  const values: Partial<Record<AttributeField, string>> = {};
  let id: string | undefined;
  for (const found of inner.matchAll(oneToken)) {
    const [whole, hash, name, quoted, bare] = found;
    if (hash !== undefined) {
      if (!isId(hash)) return { rest: line, attributes: none, unknown: `#${hash}` };
      id = hash;
      continue;
    }
    const field = fieldOfName.get((name ?? "").toLowerCase());
    if (field === undefined) return { rest: line, attributes: none, unknown: name ?? "" };
    const length = quoted?.length ?? bare?.length ?? 0;
    const valueEnd = offset + found.index + whole.length - (quoted === undefined ? 0 : 1);
    const value = line.text
      .slice(valueEnd - length, valueEnd)
      .replace(/\s+/gu, " ")
      .trim();
    if (!isValue(field, value)) return { rest: line, attributes: none, unknown: `${name}=${value}` };
    values[field] = value;
  }
  return {
    rest: sliceMarked(line, 0, match.index),
    attributes: id === undefined ? { values } : { id, values },
  };
}

/** Writes attributes, or "" where there are none. */
export function printAttributes(attributes: Attributes, language: Language): string {
  const tokens = attributeFields().flatMap((field) => {
    const value = attributes.values[field];
    return value === undefined ? [] : [`${attributeNames[field][language]}=${quoteValue(value)}`];
  });
  if (attributes.id !== undefined) tokens.unshift(`#${attributes.id}`);
  return tokens.length === 0 ? "" : `{${tokens.join(" ")}}`;
}

function isValue(field: AttributeField, value: string): boolean {
  if (field === "language") return isLanguageTag(value);
  if (field === "duration") return isDuration(value);
  if (value === "") return field === "day";
  return !isTooLongForLine(value) && !/\p{Cc}/u.test(value);
}

function quoteValue(value: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u.test(value)) return value;
  return `"${value.replace(/[\\"*]/gu, "\\$&")}"`;
}

function attributeFields(): readonly AttributeField[] {
  return Object.keys(attributeNames).filter((name): name is AttributeField => name in attributeNames);
}
