/**
 * JSON with as much on a line as fits, without what is empty: a reading that one can read.
 * @throws where a key has no value: what is not known has no key, so that readings compare and are written alike everywhere
 */
export function readingInLines(value: unknown, indent = ""): string {
  const line = JSON.stringify(value, (key, part: unknown) => {
    if (part === undefined) throw new Error(`"${key}" stands there without a value.`);
    return isEmpty(part) ? undefined : part;
  });
  if (line.length + indent.length <= 140 || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((part) => readingInLines(part, inner))
    : Object.entries(value)
        .filter(([, part]) => !isEmpty(part))
        .map(([name, part]) => `${JSON.stringify(name)}: ${readingInLines(part, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
