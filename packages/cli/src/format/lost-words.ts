/** The words and numbers of a text that another does not have, each once, in the order of the text. */
export function lostWords(before: string, after: string): readonly string[] {
  const kept = new Set(wordsOf(after).map(fold));
  const lost = new Map(wordsOf(before).map((word) => [fold(word), word]));
  return [...lost].flatMap(([folded, word]) => (kept.has(folded) ? [] : [word]));
}

function wordsOf(text: string): readonly string[] {
  return text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function fold(word: string): string {
  return word.toLowerCase();
}
