/** Two different names that may mean the same: a slip of the pen, or a first name cut to its letter. */
export interface SimilarNames {
  readonly first: string;
  readonly second: string;
}

/** Names shorter than this differ by a letter too often to mean anything. */
const shortestName = 6;

interface Spelled {
  readonly name: string;
  readonly folded: string;
  readonly initial: ReturnType<typeof initialAndSurname>;
}

/**
 * Finds names that are nearly the same, as LAZIKN2030 and LAZIK2030: one letter added, lost or changed, or two neighbours swapped.
 * Names that differ by a digit only count as different ("Forum 1", "Forum 2"). Each name is compared only with those that
 * share a spelling with one letter left out, so the time grows with the number of letters, not of pairs.
 *
 * @returns the later of two names as `second`, in the order of the names
 */
export function similarNames(names: readonly string[]): readonly SimilarNames[] {
  const spelled = [...new Set(names)].flatMap((name): readonly Spelled[] => {
    const folded = fold(name);
    return folded.length < shortestName ? [] : [{ name, folded, initial: initialAndSurname(name) }];
  });
  const sharing = spellingIndex(spelled.reduce((sum, { folded }) => sum + folded.length + 2, 0));
  const earlier = new Set<number>();
  return spelled.flatMap((one, place): readonly SimilarNames[] => {
    earlier.clear();
    for (const hash of spellingHashes(one)) sharing.add(hash, place, earlier);
    if (earlier.size === 0) return [];
    return [...earlier]
      .sort((a, b) => a - b)
      .flatMap((at) => spelled[at] ?? [])
      .filter((other) => isAlike(other, one))
      .map((other) => ({ first: other.name, second: one.name }));
  });
}

/** Remembers which names have which spellings. A plain table of numbers: a `Map` of lists takes three times as long. */
function spellingIndex(size: number) {
  const bits = Math.ceil(Math.log2(size + 1)) + 1;
  const latest = new Int32Array(2 ** bits).fill(-1);
  const before = new Int32Array(size);
  const hashes = new Int32Array(size);
  const places = new Int32Array(size);
  let count = 0;
  return {
    /** Adds a spelling of the name at `place`, and to `earlier` the places of the names before it that have the same one. */
    add: (hash: number, place: number, earlier: Set<number>): void => {
      const slot = Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
      for (let at = latest[slot] ?? -1; at >= 0; at = before[at] ?? -1)
        if (hashes[at] === hash && places[at] !== place) earlier.add(places[at] ?? 0);
      hashes[count] = hash;
      places[count] = place;
      before[count] = latest[slot] ?? -1;
      latest[slot] = count;
      count += 1;
    },
  };
}

function isAlike(a: Spelled, b: Spelled): boolean {
  return isSlip(a.folded, b.folded) || isInitialOf(a, b) || isInitialOf(b, a);
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s._/-]+/gu, " ")
    .trim();
}

const base = 257;

/**
 * The hashes of a name and of all its spellings with one letter left out, each worked out from the hash of what stands before the
 * letter and of what stands after it. Equal spellings have equal hashes; equal hashes only make two names worth comparing.
 */
function spellingHashes({ folded, initial }: Spelled): readonly number[] {
  const hashes: number[] = [];
  const upTo = [0];
  for (let at = 0; at < folded.length; at += 1)
    upTo.push((Math.imul(upTo[at] ?? 0, base) + folded.charCodeAt(at)) | 0);
  const whole = upTo[folded.length] ?? 0;
  let power = 1;
  for (let at = folded.length - 1; at >= 0; at -= 1) {
    const after = whole - Math.imul(upTo[at + 1] ?? 0, power);
    hashes.push((Math.imul(upTo[at] ?? 0, power) + after) | 0);
    power = Math.imul(power, base);
  }
  hashes.push(whole);
  if (initial !== undefined) {
    let hash = 1;
    for (const letter of `${initial.letter}. ${initial.surname}`)
      hash = (Math.imul(hash, base) + (letter.codePointAt(0) ?? 0)) | 0;
    hashes.push(hash);
  }
  return hashes;
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

function isInitialOf({ initial: short }: Spelled, { initial: long }: Spelled): boolean {
  return (
    short?.cut === true &&
    long?.cut === false &&
    short.surname === long.surname &&
    short.letter === long.letter
  );
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
