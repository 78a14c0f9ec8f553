import type { Problem } from "@programmheft/core";
import { decodeBytes } from "../source/decode-bytes.ts";
import { placeOfPath } from "../source/path-places.ts";
import { findJsonExcess } from "./json-excess.ts";
import { parseJson } from "./parse-json.ts";

/** A foreign JSON text as far as it could be parsed. */
export interface ForeignJson {
  readonly value?: unknown;
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Problems whose paths lead into the source, with the places that these paths have there. */
  readonly placed: (problems: readonly Problem[]) => readonly Problem[];
}

/** Finding places takes a second parser, and memory in proportion; for longer texts problems come without. */
const mostSignsPlaced = 4_000_000;

/** Parses the JSON of another program. Places are found only where something is to be said. */
export function parseForeignJson(bytes: Uint8Array): ForeignJson {
  const { text, problems } = decodeBytes(bytes);
  const placed = (found: readonly Problem[]) => withPlaces(found, text);
  if (text === "" && problems.length > 0) return { text, problems, placed };
  const value = findJsonExcess(text) === undefined ? parsed(text) : undefined;
  if (value !== undefined) return { value, text, problems, placed };
  const strict = parseJson(text);
  return { ...strict, text, problems: [...problems, ...strict.problems], placed };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return undefined;
  }
}

const start = { line: 1, column: 1, offset: 0, length: 0 };

function withPlaces(problems: readonly Problem[], text: string): readonly Problem[] {
  const isPlaceable = text.length <= mostSignsPlaced && problems.some(({ path }) => path !== undefined);
  const places = isPlaceable ? parseJson(text).places : new Map<string, never>();
  return problems.map(({ path, ...problem }) => {
    return { ...problem, place: problem.place ?? placeOfPath(places, path ?? []) ?? start };
  });
}
