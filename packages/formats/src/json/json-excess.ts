/** In what a JSON text goes beyond every programme that can be meant, and where. */
export interface JsonExcess {
  readonly kind: "deep" | "many";
  readonly offset: number;
}

export const deepestJson = 200;
/** Values and fields together: a conference of 10,000 sessions has about half a million. */
export const mostJsonValues = 1_000_000;

const quote = 0x22;
const backslash = 0x5c;
const lineFeed = 0x0a;
const comma = 0x2c;
const openings = new Set([0x5b, 0x7b]);
const closings = new Set([0x5d, 0x7d]);

/** Looks, before anything is built of it, whether a text is nested too deeply or has too many values. Brackets and commas in texts do not count. */
export function findJsonExcess(text: string): JsonExcess | undefined {
  let depth = 0;
  let values = 0;
  let isInText = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const sign = text.charCodeAt(offset);
    if (isInText) {
      if (sign === backslash) offset += 1;
      else if (sign === quote || sign === lineFeed) isInText = false;
    } else if (sign === quote) isInText = true;
    else if (sign === comma) values += 1;
    else if (openings.has(sign)) {
      values += 1;
      depth += 1;
    } else if (closings.has(sign)) depth -= 1;
    if (depth > deepestJson) return { kind: "deep", offset };
    if (values > mostJsonValues) return { kind: "many", offset };
  }
  return undefined;
}
