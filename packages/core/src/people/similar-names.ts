/** Two different names that may mean the same: a slip of the pen, or a first name cut to its letter. */
export interface SimilarNames {
  readonly first: string;
  readonly second: string;
}

/** Names shorter than this differ by a letter too often to mean anything. */
const shortestName = 6;

/**
 * Finds names that are nearly the same, as LAZIKN2030 and LAZIK2030: one letter added, lost or changed, or two neighbours swapped.
 * Names that differ by a digit only count as different ("Forum 1", "Forum 2"). Each name is compared only with those that
 * share a spelling with one letter left out, so the time grows with the number of letters, not of pairs.
 */
export function similarNames(names: readonly string[]): readonly SimilarNames[] {
  const different = [...new Set(names)];
  const bySpelling = new Map<string, number[]>();
  const found = new Map<string, SimilarNames>();
  different.forEach((name, index) => {
    const folded = fold(name);
    if (folded.length < shortestName) return;
    const candidates = new Set<number>();
    for (const spelling of spellings(folded, name)) {
      const sharing = bySpelling.get(spelling);
      if (sharing === undefined) bySpelling.set(spelling, [index]);
      else {
        for (const other of sharing) if (other !== index) candidates.add(other);
        sharing.push(index);
      }
    }
    for (const other of candidates) {
      const first = different[other] ?? "";
      if (isSlip(fold(first), folded) || isInitialOf(first, name) || isInitialOf(name, first))
        found.set(`${other} ${index}`, { first, second: name });
    }
  });
  return [...found.values()];
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s._/-]+/gu, " ")
    .trim();
}

function* spellings(folded: string, name: string): Generator<string> {
  yield folded;
  for (let at = 0; at < folded.length; at += 1) yield folded.slice(0, at) + folded.slice(at + 1);
  const initial = initialAndSurname(name);
  if (initial !== undefined) yield `${initial.letter}. ${initial.surname}`;
}

/** Whether one edit (a letter added, lost or changed, or two neighbours swapped) turns one spelling into the other. */
function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  if (/^[\d ]*$/u.test(left + right)) return false;
  const swapped = left.length === 2 && left === [...right].reverse().join("");
  return Math.max(left.length, right.length) <= 1 || swapped;
}

function isInitialOf(short: string, long: string): boolean {
  const [a, b] = [initialAndSurname(short), initialAndSurname(long)];
  return a?.cut === true && b?.cut === false && a.surname === b.surname && a.letter === b.letter;
}

function initialAndSurname(
  name: string,
): { readonly letter: string; readonly surname: string; readonly cut: boolean } | undefined {
  const [, given = "", surname = ""] = /^(\p{Lu}\p{L}*\.?)\s+(\S*\p{L}{3}\S*)$/u.exec(name) ?? [];
  const letter = given.slice(0, 1);
  return surname === ""
    ? undefined
    : { letter: letter.toLowerCase(), surname: fold(surname), cut: /^\p{Lu}\.$/u.test(given) };
}
