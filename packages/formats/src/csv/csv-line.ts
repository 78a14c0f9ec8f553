/** Programs of tables compute what begins like this, and some computations reach into the machine that they run on. */
const computed = /^[=+@-]/u;

/**
 * A line of a table (RFC 4180, 2), with its end. A field is quoted where it holds a separator of any language, a quotation
 * mark or an end of line.
 */
export function csvLine(cells: readonly string[], separator: string): string {
  return `${cells.map(csvField).join(separator)}\r\n`;
}

function csvField(text: string): string {
  const harmless = computed.test(text) ? `'${text}` : text;
  return /[",;\t\n\r]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
