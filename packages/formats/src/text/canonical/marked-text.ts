/**
 * A line whose escapes are resolved. `mask` is as long as `text` and equal to it, but for `\0` wherever a sign was escaped:
 * structure is looked for in the mask, content is taken from the text, so an escaped sign never means more than itself.
 */
export interface MarkedText {
  readonly text: string;
  readonly mask: string;
}

/** Signs that may stand behind a backslash: the punctuation of ASCII, as in CommonMark (2.4), and the sign before people. */
const escapable = /[!-/:-@[-`{-~»]/u;

/** Resolves backslash escapes and takes `**` out, which only shows importance. */
export function markText(raw: string): MarkedText {
  let text = "";
  let mask = "";
  for (let index = 0; index < raw.length; index += 1) {
    const sign = raw[index] ?? "";
    const next = raw[index + 1];
    if (sign === "\\" && next !== undefined && escapable.test(next)) {
      text += next;
      mask += "\0";
      index += 1;
    } else if (sign === "*" && next === "*") {
      index += 1;
    } else {
      text += sign;
      mask += sign === "\0" ? "\u0001" : sign;
    }
  }
  return { text, mask };
}

/** The part from `start` to `end`, without blanks at its edges. */
export function sliceMarked(marked: MarkedText, start: number, end = marked.text.length): MarkedText {
  let from = start;
  let to = end;
  while (from < to && marked.mask[from] === " ") from += 1;
  while (to > from && marked.mask[to - 1] === " ") to -= 1;
  return { text: marked.text.slice(from, to), mask: marked.mask.slice(from, to) };
}

/** Signs that can mean something in a line of the canonical form. */
const meaningful = /[\\[\](){}<>:#*"»-]/gu;

/** The text with a backslash before every sign that could mean something. */
export function escapeText(text: string): string {
  return text.replace(meaningful, (sign, offset: number) =>
    sign === "-" && offset > 0 ? sign : `\\${sign}`,
  );
}
