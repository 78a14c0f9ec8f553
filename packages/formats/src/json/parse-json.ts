import type { Mend, Problem, ProblemPath, SourcePlace } from "@programmheft/core";
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { pathKey } from "../source/path-places.ts";
import { placeAt, type SourceText, sourceText } from "../source/source-text.ts";
import { deepestJson, findJsonExcess, mostJsonValues } from "./json-excess.ts";
import { duplicateField, jsonSyntax, jsonTooDeep, jsonTooLong, jsonTooMany } from "./json-problems.ts";
import { syntaxReason } from "./syntax-reason.ts";

/** A JSON text as far as it could be parsed, and where everything stands. */
export interface ParsedJson {
  /** Absent where nothing could be parsed. */
  readonly value?: unknown;
  readonly problems: readonly Problem[];
  /** The places of values by path; that of a field's name under its path with `#name` behind it. */
  readonly places: ReadonlyMap<string, SourcePlace>;
}

const mostSigns = 32_000_000;
/** Behind the first few, errors only follow from each other. */
const mostErrors = 3;

/** Parses JSON and keeps the places. Behind an error parsing goes on, so that what is whole is still read. */
export function parseJson(text: string): ParsedJson {
  const source = sourceText(text);
  const start = placeAt(source, 0, 0);
  if (text.length > mostSigns)
    return { problems: [jsonTooLong.create({ most: mostSigns }, { place: start })], places: new Map() };
  const excess = findJsonExcess(text);
  if (excess !== undefined) {
    const place = placeAt(source, excess.offset, 1);
    const problem =
      excess.kind === "deep"
        ? jsonTooDeep.create({ most: deepestJson }, { place })
        : jsonTooMany.create({ most: mostJsonValues }, { place });
    return { problems: [problem], places: new Map() };
  }
  const from = source.lineStarts[0] ?? 0;
  const errors: ParseError[] = [];
  const root = parseTree(text.slice(from), errors, { disallowComments: true, allowTrailingComma: false });
  const distinct = errors.filter((error, index) => errors[index - 1]?.offset !== error.offset);
  const problems = distinct.slice(0, mostErrors).map((error) => reportError(source, from, error));
  const places = new Map<string, SourcePlace>();
  if (root === undefined) return { problems, places };
  const value = collectValue(
    root,
    [],
    (node) => placeAt(source, from + node.offset, node.length),
    places,
    problems,
  );
  return { value, problems, places };
}

/** The key under which the place of a field's own name is kept. */
export function nameKey(path: ProblemPath): string {
  return `${pathKey(path)}#name`;
}

function collectValue(
  node: Node,
  path: ProblemPath,
  placeOf: (node: Node) => SourcePlace,
  places: Map<string, SourcePlace>,
  problems: Problem[],
): unknown {
  places.set(pathKey(path), placeOf(node));
  if (node.type === "array") {
    return (node.children ?? []).map((child, index) =>
      collectValue(child, [...path, index], placeOf, places, problems),
    );
  }
  if (node.type !== "object") return node.value;
  const fields = new Map<string, unknown>();
  for (const property of node.children ?? []) {
    const [name, value] = property.children ?? [];
    if (name === undefined || value === undefined || typeof name.value !== "string") continue;
    const field = name.value;
    if (fields.has(field))
      problems.push(duplicateField.create({ field }, { place: placeOf(name), path: [...path, field] }));
    places.set(nameKey([...path, field]), placeOf(name));
    fields.set(field, collectValue(value, [...path, field], placeOf, places, problems));
  }
  return Object.fromEntries(fields);
}

function reportError(source: SourceText, from: number, error: ParseError): Problem {
  const { reason, help, insert } = syntaxReason(printParseErrorCode(error.error));
  const place = placeAt(source, Math.min(from + error.offset, source.text.length), error.length);
  const mends: readonly Mend[] =
    insert === undefined
      ? []
      : [
          {
            title: { de: `„${insert}“ einsetzen`, en: `Put in “${insert}”` },
            edits: [{ place: { ...place, length: 0 }, text: insert }],
          },
        ];
  return jsonSyntax.create(
    { reasonDe: reason.de, reasonEn: reason.en, helpDe: help.de, helpEn: help.en },
    mends.length === 0 ? { place } : { place, mends },
  );
}
