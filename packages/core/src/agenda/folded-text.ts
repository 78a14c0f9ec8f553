/**
 * A text without what keeps the same word apart: case, accents, kinds of hyphens and spaces. Twice, because umlauts have two plain
 * spellings: "nurnberg" and "nuernberg".
 */
export interface FoldedText {
  readonly short: string;
  readonly long: string;
}

const longLetters: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };
const letters: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d" };

/** Folds a text, so that it can be compared with others. */
export function foldText(text: string): FoldedText {
  const lower = text.toLowerCase();
  // Most text has nothing to fold, and normalizing is slow.
  if (/^[!-~]*(?: [!-~]+)*$/u.test(lower)) return { short: lower, long: lower };
  const plain = lower
    .normalize("NFC")
    .replace(/\u00ad/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/[\u2010-\u2015\u2212]/gu, "-");
  return { short: withoutAccents(plain), long: withoutAccents(replaceLetters(plain, longLetters)) };
}

/** Whether two texts are the same but for how they are written. */
export function isSameFolded(a: FoldedText, b: FoldedText): boolean {
  return a.short === b.short || a.long === b.long;
}

/** Whether a text has the other in it, however both are written. */
export function containsFolded(text: FoldedText, part: FoldedText): boolean {
  return text.short.includes(part.short) || text.long.includes(part.long);
}

function withoutAccents(text: string): string {
  return replaceLetters(text, letters)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");
}

function replaceLetters(text: string, replacements: Readonly<Record<string, string>>): string {
  return text.replace(/\p{L}/gu, (letter) => replacements[letter] ?? letter);
}
