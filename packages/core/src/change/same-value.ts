/** Whether two values say the same as JSON: by content, and a field that is `undefined` is a field that is absent. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((value, index) => sameValue(value, b[index]));
  }
  for (const field of Object.keys(a)) if (!sameValue(fieldOf(a, field), fieldOf(b, field))) return false;
  return Object.keys(b).every((field) => Object.hasOwn(a, field) || fieldOf(b, field) === undefined);
}

function fieldOf(value: object, field: string): unknown {
  return Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined;
}
