/** A part of a text and where it stands. */
export interface TextPart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Splits a text at every match of `separator` that stands outside of brackets. The parts are trimmed and may be empty. One
 * pass: the separator, which is to be sticky, is tried at each offset once.
 */
export function topLevelParts(text: string, separator: RegExp): readonly TextPart[] {
  const parts: TextPart[] = [];
  let depth = 0;
  let start = 0;
  let index = 0;
  while (index < text.length) {
    const sign = text[index];
    if (sign === "(" || sign === "[") depth += 1;
    else if ((sign === ")" || sign === "]") && depth > 0) depth -= 1;
    else if (depth === 0) {
      separator.lastIndex = index;
      const match = separator.exec(text);
      if (match !== null && match[0].length > 0) {
        parts.push(partOf(text, start, index));
        index += match[0].length;
        start = index;
        continue;
      }
    }
    index += 1;
  }
  parts.push(partOf(text, start, text.length));
  return parts;
}

/** The texts of {@link topLevelParts}. */
export function splitTopLevel(text: string, separator: RegExp): readonly string[] {
  return topLevelParts(text, separator).map((part) => part.text);
}

function partOf(text: string, from: number, to: number): TextPart {
  return { text: text.slice(from, to).trim(), from, to };
}
