/** JSON with as much on a line as fits, without what is empty: a reading that one can read. */
export function readingInLines(value: unknown, indent = ""): string {
  const line = JSON.stringify(value, (_, part: unknown) => (isEmpty(part) ? undefined : part));
  if (line.length + indent.length <= 140 || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((part) => readingInLines(part, inner))
    : Object.entries(value)
        .filter(([, part]) => part !== undefined && !isEmpty(part))
        .map(([name, part]) => `${JSON.stringify(name)}: ${readingInLines(part, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
