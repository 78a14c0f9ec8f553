import {
  compareProblems,
  idFromText,
  type Problem,
  type ProblemPath,
  personIdFromName,
} from "@programmheft/core";
import type { z } from "zod";
import { decodeBytes } from "../source/decode-bytes.ts";
import { expectedValues } from "../source/expected-values.ts";
import { nearestWord } from "../source/nearest-word.ts";
import { pathKey, placeOfPath } from "../source/path-places.ts";
import { fieldExpectations } from "./field-expectations.ts";
import { missingField, misspeltField, notAnObject, unknownField, wrongField } from "./json-problems.ts";
import type { JsonReading } from "./json-reading.ts";
import { knownFields } from "./known-fields.ts";
import { nameKey, type ParsedJson, parseJson } from "./parse-json.ts";

type Issue = z.core.$ZodIssue;

/** After so many rounds of leaving out what does not fit, nothing more is tried. */
const mostRounds = 20;

/**
 * Reads JSON of a given schema. What does not fit is reported with its place and left out; where the rest is whole without
 * it, that is the value.
 */
export function readJson<Value>(source: string | Uint8Array, schema: z.ZodType<Value>): JsonReading<Value> {
  const { text, problems: undecoded } =
    typeof source === "string" ? { text: source, problems: [] } : decodeBytes(source);
  const parsed = parseJson(text);
  const problems = undecoded.length > 0 && text === "" ? [...undecoded] : [...undecoded, ...parsed.problems];
  if (parsed.value !== undefined && !isRecord(parsed.value)) {
    const place = placeOfPath(parsed.places, []);
    problems.unshift(notAnObject.create({}, place === undefined ? {} : { place }));
    return { problems, places: parsed.places, text };
  }
  let candidate: unknown = parsed.value;
  for (let round = 0; parsed.value !== undefined && round < mostRounds; round += 1) {
    const result = schema.safeParse(candidate);
    if (result.success) {
      return { value: result.data, problems: problems.sort(compareProblems), places: parsed.places, text };
    }
    // Later rounds only find what follows from leaving things out.
    if (round === 0)
      problems.push(
        ...oncePerValue(result.error.issues).flatMap((issue) => problemsOfIssue(issue, parsed, schema)),
      );
    candidate = withoutFaults(candidate, result.error.issues);
  }
  return { problems: problems.sort(compareProblems), places: parsed.places, text };
}

/** What is wrong with a value in several ways, as too long and of no such form, is one thing to mend. */
function oncePerValue(issues: readonly Issue[]): readonly Issue[] {
  const told = new Set<string>();
  return issues.filter(({ code, path }) => {
    const value = `${code === "unrecognized_keys"} ${path.map(String).join("/")}`;
    const isNew = !told.has(value);
    told.add(value);
    return isNew;
  });
}

function problemsOfIssue(issue: Issue, parsed: ParsedJson, schema: z.ZodType): readonly Problem[] {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((field) => reportUnknown(field, path, parsed, knownFields(schema, path)));
  }
  const field = String(path.findLast((part) => typeof part === "string") ?? "");
  const { de: expectedDe, en: expectedEn } = expectedValues[fieldExpectations[field] ?? "line"];
  const place = placeOfPath(parsed.places, path);
  const context = place === undefined ? { path } : { path, place };
  if (!parsed.places.has(pathKey(path)))
    return [missingField.create({ field, expectedDe, expectedEn }, context)];
  const value = JSON.stringify(valueAt(parsed.value, path))?.slice(0, 100) ?? "";
  return [wrongField.create({ value, field, expectedDe, expectedEn }, context)];
}

function reportUnknown(
  field: string,
  parent: ProblemPath,
  parsed: ParsedJson,
  known: readonly string[],
): Problem {
  const path = [...parent, field];
  const place = parsed.places.get(nameKey(path)) ?? placeOfPath(parsed.places, path);
  const suggestion = nearestWord(field, known);
  if (suggestion === undefined) {
    return unknownField.create(
      { field, known: known.join(", ") },
      place === undefined ? { path } : { path, place },
    );
  }
  const title = { de: `„${suggestion}“ schreiben`, en: `Write “${suggestion}”` };
  const mends = place === undefined ? [] : [{ title, edits: [{ place, text: JSON.stringify(suggestion) }] }];
  return misspeltField.create({ field, suggestion }, place === undefined ? { path } : { path, place, mends });
}

/** The value with everything left out that the issues name: a field, or what lacks one. Ids that are missing are put in. */
function withoutFaults(value: unknown, issues: readonly Issue[]): unknown {
  const faults = new Set<string>();
  const ids = new Map<string, string>();
  for (const issue of issues) {
    const path = issue.path.filter((part) => typeof part !== "symbol");
    const parent = path.slice(0, -1);
    const id = path.at(-1) === "id" ? naturalId(valueAt(value, parent)) : undefined;
    if (issue.code === "unrecognized_keys")
      for (const field of issue.keys) faults.add(pathKey([...path, field]));
    else if (id !== undefined) ids.set(pathKey(parent), id);
    else faults.add(pathKey(valueAt(value, path) === undefined ? parent : path));
  }
  return repaired(value, [], faults, ids);
}

function repaired(
  value: unknown,
  path: ProblemPath,
  faults: ReadonlySet<string>,
  ids: ReadonlyMap<string, string>,
): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      faults.has(pathKey([...path, index])) ? [] : [repaired(item, [...path, index], faults, ids)],
    );
  }
  if (!isRecord(value)) return value;
  const id = ids.get(pathKey(path));
  const fields = Object.entries(value)
    .filter(([field]) => !faults.has(pathKey([...path, field])))
    .map(([field, one]) => [field, repaired(one, [...path, field], faults, ids)] as const);
  return Object.fromEntries(id === undefined ? fields : [...fields, ["id", id]]);
}

/** The id that the title or the name of a thing suggests. */
function naturalId(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  if (typeof value.title === "string") return idFromText(value.title);
  return typeof value.name === "string" ? personIdFromName(value.name) : undefined;
}

function valueAt(value: unknown, path: ProblemPath): unknown {
  return path.reduce<unknown>((inner, part) => {
    if (Array.isArray(inner)) return inner[Number(part)];
    return isRecord(inner) ? inner[String(part)] : undefined;
  }, value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
