import { sameValue } from "./same-value.ts";

/** The fields of a value that differ between two versions. Absent fields were or become unset. */
export interface Difference<Value> {
  readonly from: Partial<Value>;
  readonly to: Partial<Value>;
}

/** Compares some fields of two versions. Gives undefined where all are the same. */
export function fieldDifference<Value extends object, Field extends keyof Value>(
  before: Value,
  after: Value,
  fields: readonly Field[],
): Difference<Pick<Value, Field>> | undefined {
  let difference: Difference<Pick<Value, Field>> | undefined;
  for (const field of fields) {
    if (sameValue(before[field], after[field])) continue;
    const { from, to }: Difference<Pick<Value, Field>> = difference ?? { from: {}, to: {} };
    if (before[field] !== undefined) from[field] = before[field];
    if (after[field] !== undefined) to[field] = after[field];
    difference = { from, to };
  }
  return difference;
}

/** The fields that a value has, and those of the other values. */
export function fieldsOf<Value extends object>(
  ...values: readonly Value[]
): ReadonlySet<Extract<keyof Value, string>> {
  const fields = new Set<Extract<keyof Value, string>>();
  for (const value of values) for (const field in value) fields.add(field);
  return fields;
}

/** A value with the fields of `to`, and without those that only `from` has. */
export function withDifference<Value extends object>(value: Value, { from, to }: Difference<Value>): Value {
  const next = { ...value, ...to };
  for (const field of fieldsOf(from)) if (to[field] === undefined) Reflect.deleteProperty(next, field);
  return next;
}

/** A difference without some of its fields. */
export function withoutFields<Value extends object>(
  { from, to }: Difference<Value>,
  fields: ReadonlySet<string>,
): Difference<Value> {
  const without = (part: Partial<Value>) => {
    const rest = { ...part };
    for (const field of fields) Reflect.deleteProperty(rest, field);
    return rest;
  };
  return { from: without(from), to: without(to) };
}
