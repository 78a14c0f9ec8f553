import type { Language } from "@programmheft/core";
import type { FieldName } from "./field-names.ts";
import type { YamlRecord, YamlValue } from "./print-yaml.ts";

/** The values under the names of their fields, in the order of the names. */
export function namedEntries<Field extends string>(
  names: Readonly<Record<Field, FieldName>>,
  language: Language,
  values: Readonly<Partial<Record<Field, YamlValue | undefined>>>,
): YamlRecord {
  const isField = (name: string): name is Field => name in names;
  return Object.fromEntries(
    Object.keys(names)
      .filter(isField)
      .map((field) => [names[field][language], values[field]]),
  );
}
