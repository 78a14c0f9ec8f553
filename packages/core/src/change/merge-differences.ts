import { type Difference, fieldsOf, withoutFields } from "./field-difference.ts";
import { sameValue } from "./same-value.ts";

/** Fields that say one thing together: where both sides change any of them, they must agree on all. */
const together: readonly (readonly string[])[] = [
  ["start", "end", "duration", "repeatedHour"],
  ["date", "endDate"],
];

/** What two sides set, as far as they agree, and the fields on which they do not. */
export interface MergedDifference<Value> {
  readonly difference: Difference<Value>;
  readonly conflicts: readonly string[];
}

/** Joins what two sides set of one thing. Fields on which they disagree are set by neither. */
export function mergeDifferences<Value extends object>(
  ours: Difference<Value>,
  theirs: Difference<Value>,
): MergedDifference<Value> {
  const ourFields = fieldsOf(ours.from, ours.to);
  const theirFields = fieldsOf(theirs.from, theirs.to);
  const differs = (field: keyof Value) => !sameValue(ours.to[field], theirs.to[field]);
  const conflicts = new Set<string>();
  const joined: Partial<Value> = {};
  for (const group of together) {
    const touched = [...ourFields, ...theirFields].filter((field) => group.includes(field));
    const bySides = [ourFields, theirFields].every((fields) => touched.some((field) => fields.has(field)));
    if (bySides && touched.some(differs)) for (const field of touched) conflicts.add(field);
  }
  for (const field of ourFields) {
    if (!theirFields.has(field) || conflicts.has(field) || !differs(field)) continue;
    const [base, our, their] = [ours.from[field], ours.to[field], theirs.to[field]];
    const merged =
      isRecord(base) && isRecord(our) && isRecord(their) ? mergeRecords(base, our, their) : undefined;
    if (merged === undefined) conflicts.add(field);
    else Object.assign(joined, { [field]: merged });
  }
  const own = withoutFields(ours, conflicts);
  const other = withoutFields(theirs, conflicts);
  return {
    difference: { from: { ...own.from, ...other.from }, to: { ...own.to, ...other.to, ...joined } },
    conflicts: [...conflicts].sort(),
  };
}

/** Joins two versions of a record that both sides change, or gives undefined where they disagree on one of its fields. */
function mergeRecords<Value extends object>(base: Value, ours: Value, theirs: Value): Value | undefined {
  const merged = { ...ours };
  for (const field of fieldsOf(base, theirs)) {
    if (sameValue(base[field], theirs[field])) continue;
    if (!sameValue(base[field], ours[field]) && !sameValue(ours[field], theirs[field])) return undefined;
    if (theirs[field] === undefined) Reflect.deleteProperty(merged, field);
    else merged[field] = theirs[field];
  }
  return merged;
}

function isRecord<Value>(value: Value): value is Value & object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
