import type { Problem, SourcePlace } from "@programmheft/core";
import { cleanLine } from "../../source/clean-text.ts";
import { type Expectation, expectedValues } from "../../source/expected-values.ts";
import { nearestWord } from "../../source/nearest-word.ts";
import type { FieldName } from "./field-names.ts";
import { duplicateKey, misspeltKey, unknownKey, wrongValue } from "./front-matter-problems.ts";
import type { FrontEntry, FrontMap, FrontValue } from "./front-value.ts";

/** What could not be read of a front matter: the problems, and the text itself, which is kept. */
export interface Leftovers {
  readonly problems: Problem[];
  readonly texts: string[];
}

/** How to make a value of what stands in the front matter; `undefined` where it does not fit. */
export type ValueReader<Value> = (value: FrontValue) => Value | undefined;

/** Reads the fields of one group of entries by their names. */
export interface RecordReader<Field extends string> {
  /** The value of a field, or `undefined` where it is absent, empty or does not fit; the latter is reported. */
  readonly field: <Value>(
    field: Field,
    expectation: Expectation,
    read: ValueReader<Value>,
  ) => Value | undefined;
  /** Where the values of the fields stand. */
  readonly places: ReadonlyMap<string, SourcePlace>;
}

/** Sorts the entries to the fields. Unknown and doubled keys are reported, their text is kept. */
export function recordReader<Field extends string>(
  map: FrontMap,
  names: Readonly<Record<Field, FieldName>>,
  leftovers: Leftovers,
): RecordReader<Field> {
  const fieldOfName = new Map<string, Field>();
  for (const field of fieldsOf(names)) {
    const { de, en, others = [] } = names[field];
    for (const name of [de, en, ...others]) fieldOfName.set(foldKey(name), field);
  }
  const entries = new Map<Field, FrontEntry>();
  for (const entry of map.entries) {
    const field = fieldOfName.get(foldKey(entry.key));
    if (field !== undefined && !entries.has(field)) {
      entries.set(field, entry);
      continue;
    }
    leftovers.texts.push(entry.raw);
    leftovers.problems.push(
      field === undefined
        ? reportUnknown(entry, names)
        : duplicateKey.create({ key: entry.key }, { place: entry.keyPlace }),
    );
  }
  return {
    field: (field, expectation, read) => {
      const entry = entries.get(field);
      if (entry === undefined || isEmpty(entry.value)) return undefined;
      const value = read(entry.value);
      if (value !== undefined) return value;
      const { de: expectedDe, en: expectedEn } = expectedValues[expectation];
      const shown = cleanLine(entry.value.kind === "text" ? entry.value.text : entry.raw).slice(0, 200);
      leftovers.texts.push(entry.raw);
      leftovers.problems.push(
        wrongValue.create(
          { key: entry.key, value: shown, expectedDe, expectedEn },
          { place: entry.value.place, path: [field] },
        ),
      );
      return undefined;
    },
    places: new Map(Array.from(entries, ([field, entry]) => [field, entry.value.place])),
  };
}

function reportUnknown(entry: FrontEntry, names: Readonly<Record<string, FieldName>>): Problem {
  const suggestion = nearestWord(
    entry.key,
    Object.values(names).flatMap((name) => [name.de, name.en, ...(name.others ?? [])]),
  );
  const place = entry.keyPlace;
  if (suggestion === undefined) {
    const knownDe = Object.values(names)
      .map(({ de }) => de)
      .join(", ");
    const knownEn = Object.values(names)
      .map(({ en }) => en)
      .join(", ");
    return unknownKey.create({ key: entry.key, knownDe, knownEn }, { place });
  }
  const title = { de: `„${suggestion}“ schreiben`, en: `Write “${suggestion}”` };
  return misspeltKey.create(
    { key: entry.key, suggestion },
    { place, mends: [{ title, edits: [{ place, text: suggestion }] }] },
  );
}

function isEmpty(value: FrontValue): boolean {
  return value.kind === "text" && value.text.trim() === "";
}

function foldKey(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, " ");
}

function fieldsOf<Field extends string>(names: Readonly<Record<Field, FieldName>>): readonly Field[] {
  const isField = (name: string): name is Field => name in names;
  return Object.keys(names).filter(isField);
}
