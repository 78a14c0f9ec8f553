/** A value to be written in a front matter. */
export type YamlValue = string | number | PlainWord | readonly YamlValue[] | YamlRecord;

/** A word that is written without quotation marks although it looks like a number or a truth value, because it is one. */
export class PlainWord {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

/** Entries to be written in the order in which they were set; absent values are left out. */
export interface YamlRecord {
  readonly [key: string]: YamlValue | undefined;
}

/** Writes entries in block style, one a line, so that a change of one touches one line. */
export function printYaml(record: YamlRecord, indent = ""): readonly string[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const inline = printInline(value);
    return inline === undefined
      ? [`${indent}${key}:`, ...printBlock(value, `${indent}  `)]
      : [`${indent}${key}: ${inline}`];
  });
}

function printBlock(value: YamlValue, indent: string): readonly string[] {
  if (typeof value === "string" || typeof value === "number" || value instanceof PlainWord)
    return [`${indent}${printInline(value) ?? ""}`];
  if (!isList(value)) return printYaml(value, indent);
  return value.flatMap((item) => {
    const inline = printInline(item);
    if (inline !== undefined) return [`${indent}- ${inline}`];
    const [first = "", ...rest] = printBlock(item, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...rest];
  });
}

/** Values that fit behind their key: texts, numbers, and collections without content. */
function printInline(value: YamlValue): string | undefined {
  if (value instanceof PlainWord) return value.word;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return printScalar(value);
  if (isList(value)) return value.length === 0 ? "[]" : undefined;
  return Object.values(value).every((one) => one === undefined) ? "{}" : undefined;
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

/** Texts that YAML takes as they stand, in every position and in every one of its schemas. */
const plain = /^[\p{L}\p{N}„](?:[\p{L}\p{N} .,!?;/()„“”‚‘’–—…+&%=@²³_*-]|:(?=[^\s])|#(?<=\S#))*$/u;
const looksLikeAnother = /^(?:[\d.,+_e-]+|true|false|null|yes|no|ja|nein|aus|on|off|y|n)$/iu;
const looksLikeDateOrTime = /^(?:\d{4}-\d\d-\d\d|\d\d:\d\d)$/u;

function printScalar(text: string): string {
  const isPlain =
    plain.test(text) &&
    !/[\s:]$/u.test(text) &&
    (looksLikeDateOrTime.test(text) || !looksLikeAnother.test(text));
  return isPlain ? text : JSON.stringify(text);
}
