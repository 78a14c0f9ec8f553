/** The words of a title without case, marks and spacing: what stays the same when only typography changes. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * How alike two plain titles are, from 0 to 1: twice the letter triples that they share by all that they have (Dice). Titles
 * whose numbers differ are not alike at all, because "Workshop 2" is not a new name of "Workshop 1".
 */
export function titleLikeness(a: string, b: string): number {
  if (numbersOf(a) !== numbersOf(b)) return 0;
  const triplesOfA = triples(a);
  const triplesOfB = triples(b);
  let shared = 0;
  for (const [triple, count] of triplesOfA.counts)
    shared += Math.min(count, triplesOfB.counts.get(triple) ?? 0);
  return (2 * shared) / (triplesOfA.total + triplesOfB.total || 1);
}

function numbersOf(title: string): string {
  return (title.match(/\p{N}+/gu) ?? []).join(" ");
}

function triples(title: string): { readonly counts: ReadonlyMap<string, number>; readonly total: number } {
  const letters = [...` ${title} `];
  const counts = new Map<string, number>();
  for (let at = 0; at + 2 < letters.length; at += 1) {
    const triple = `${letters[at]}${letters[at + 1]}${letters[at + 2]}`;
    counts.set(triple, (counts.get(triple) ?? 0) + 1);
  }
  return { counts, total: Math.max(letters.length - 2, 0) };
}
