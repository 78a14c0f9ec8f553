import type { Problem } from "@programmheft/core";
import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from "yaml";
import { placeAt, type SourceText } from "../../source/source-text.ts";
import type { FrontMatterLines } from "./find-front-matter.ts";
import {
  frontMatterNotClosed,
  frontMatterSyntax,
  frontMatterTooLarge,
  unquotedColon,
  yamlReference,
} from "./front-matter-problems.ts";
import type { FrontEntry, FrontMap, FrontValue } from "./front-value.ts";
import { yamlReason } from "./yaml-reason.ts";

/** The entries of a front matter and what was found on the way. */
export interface ParsedFrontMatter {
  readonly map: FrontMap;
  readonly problems: readonly Problem[];
}

const mostSigns = 1_000_000;
const deepest = 40;

/** Parses the front matter as YAML 1.2 in which every scalar is text. References are refused, size and depth are bounded. */
export function parseFrontMatter(source: SourceText, lines: FrontMatterLines): ParsedFrontMatter {
  const from = source.lineStarts[lines.from] ?? source.text.length;
  const to = source.lineStarts[lines.to] ?? source.text.length;
  const text = source.text.slice(from, to);
  const place = placeAt(source, from, Math.max(0, to - from));
  const problems: Problem[] = [];
  if (!lines.isClosed) {
    problems.push(
      frontMatterNotClosed.create({ line: lines.to }, { place: placeAt(source, Math.max(from, to - 1), 0) }),
    );
  }
  if (text.length > mostSigns || nesting(text) > deepest) {
    return {
      map: { kind: "map", entries: [], place },
      problems: [...problems, frontMatterTooLarge.create({}, { place })],
    };
  }
  const mended = quoteColons(source, from, text);
  problems.push(...mended.problems);
  const document = parseDocument(mended.text, {
    schema: "failsafe",
    version: "1.2",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const placeOf = (start: number, end: number) =>
    placeAt(source, from + mended.sourceOffset(start), Math.max(0, end - start));
  for (const error of document.errors) {
    const reason = yamlReason(error.code);
    problems.push(
      frontMatterSyntax.create(
        { reasonDe: reason.de, reasonEn: reason.en },
        { place: placeOf(error.pos[0], Math.min(error.pos[1], mended.text.length)) },
      ),
    );
  }
  const read = (node: ParsedNode | null): FrontValue => {
    const [start, end] = node === null ? [0, 0] : [node.range[0], node.range[1]];
    const nodePlace = placeOf(start, end);
    if (isMap<ParsedNode, ParsedNode | null>(node))
      return { kind: "map", entries: node.items.map(entryOf), place: nodePlace };
    if (isSeq<ParsedNode | null>(node))
      return { kind: "list", items: node.items.map(read), place: nodePlace };
    if (isAlias(node)) {
      const raw = `*${node.source}`;
      problems.push(yamlReference.create({ text: raw }, { place: nodePlace }));
      return { kind: "text", text: raw, isQuoted: false, place: nodePlace };
    }
    if (!isScalar(node) || typeof node.value !== "string")
      return { kind: "text", text: "", isQuoted: false, place: nodePlace };
    return { kind: "text", text: node.value, isQuoted: node.type !== "PLAIN", place: nodePlace };
  };
  const entryOf = ({
    key,
    value,
  }: {
    readonly key: ParsedNode;
    readonly value: ParsedNode | null;
  }): FrontEntry => {
    const [start, end] = [key.range[0], value?.range[1] ?? key.range[1]];
    return {
      key:
        isScalar(key) && typeof key.value === "string"
          ? key.value
          : mended.text.slice(key.range[0], key.range[1]),
      keyPlace: placeOf(key.range[0], key.range[1]),
      value: read(value),
      raw: mended.text.slice(start, end).trim(),
    };
  };
  const root = read(document.contents);
  return { map: root.kind === "map" ? root : { kind: "map", entries: [], place }, problems };
}

/** How deeply collections may be nested in the text: by brackets outside of quotes, by dashes and by indentation. */
function nesting(text: string): number {
  const unquoted = text.replace(/"(?:[^"\\]|\\.)*"/gsu, '""');
  let brackets = 0;
  let most = 0;
  for (const sign of unquoted) {
    if (sign === "[" || sign === "{") brackets += 1;
    else if (sign === "]" || sign === "}") brackets = Math.max(0, brackets - 1);
    if (brackets > most) most = brackets;
  }
  for (const [lead] of unquoted.matchAll(/^(?:[ \t]|[?-](?=[ \t]))+/gmu))
    most = Math.max(most, Math.floor(lead.length / 2));
  return most;
}

/** Lines end at line feeds alone: with the flag m they would end at U+2028 inside of quotes, too. */
const plainEntry =
  /(?<=^|\n)([ \t]*[^\s:#"'[\]{}&*!|>%@`-][^:\n\r]*):[ \t]+([^\s"'[\]{}&*!|>%@`#][^\n\r]*)(?=\r|\n|$)/gu;

interface QuotedColons {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** The offset in the source of an offset in the mended text. */
  readonly sourceOffset: (offset: number) => number;
}

/** YAML takes "Titel: Teil 1: Anfang" for an error. What is meant is plain, so such values are read as if they were quoted. */
function quoteColons(source: SourceText, from: number, text: string): QuotedColons {
  const problems: Problem[] = [];
  const inserted: number[] = [];
  let added = 0;
  const mended = text.replace(plainEntry, (whole: string, key: string, rest: string, offset: number) => {
    const value = rest.trimEnd();
    if (!/:\s|:$/u.test(value)) return whole;
    const start = offset + whole.length - rest.length;
    const quoted = JSON.stringify(value);
    const place = placeAt(source, from + start, value.length);
    problems.push(
      unquotedColon.create(
        { key: key.trim(), value, quoted },
        {
          place,
          mends: [
            {
              title: { de: "In Anführungszeichen setzen", en: "Put in quotation marks" },
              edits: [{ place, text: quoted }],
            },
          ],
        },
      ),
    );
    inserted.push(start + added, start + added + quoted.length - 1);
    added += quoted.length - value.length;
    return whole.slice(0, whole.length - rest.length) + quoted + rest.slice(value.length);
  });
  return {
    text: mended,
    problems,
    sourceOffset: (offset) => offset - inserted.filter((at) => at < offset).length,
  };
}
