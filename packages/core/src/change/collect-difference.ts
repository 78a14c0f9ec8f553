import { type Difference, fieldsOf } from "./field-difference.ts";
import { sameValue } from "./same-value.ts";

/** Why a field cannot be set: its value is not what the change starts from, or another change sets it to something else. */
export interface RefusedField {
  readonly field: string;
  readonly because: "other-there" | "contradiction";
}

/**
 * Joins what is to be set with what other changes set already. A change is taken whole or not at all: the first field that refuses
 * it is returned instead. Fields that have their new value already are fine.
 */
export function collectDifference<Value extends object>(
  value: Value,
  collected: Difference<Value> | undefined,
  change: Difference<Value>,
): Difference<Value> | RefusedField {
  const fields = fieldsOf(change.from, change.to);
  for (const field of fields) {
    if (!sameValue(value[field], change.from[field]) && !sameValue(value[field], change.to[field]))
      return { field, because: "other-there" };
    const isCollected = collected !== undefined && (field in collected.from || field in collected.to);
    if (isCollected && !sameValue(collected.to[field], change.to[field]))
      return { field, because: "contradiction" };
  }
  return { from: { ...collected?.from, ...change.from }, to: { ...collected?.to, ...change.to } };
}
