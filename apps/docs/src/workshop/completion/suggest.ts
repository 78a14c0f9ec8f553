import type { KnownWord } from "./known-words.ts";

/** What may stand at the cursor: words, and where in the line they begin. */
export interface Suggestions {
  readonly from: number;
  readonly words: readonly KnownWord[];
}

/** Where the cursor is. */
export interface CursorLine {
  /** The line up to the cursor. */
  readonly before: string;
  /** Whether the line lies between the two `---` at the beginning. */
  readonly isInHead: boolean;
  /** Whether somebody asks for suggestions, and does not merely type. */
  readonly isAsked: boolean;
}

interface Place {
  readonly pattern: RegExp;
  readonly kinds: readonly KnownWord["kind"][];
}

/** Places in a line at which names and words begin; the first that fits counts. What is typed of the word is its last group. */
const placesInHead: readonly Place[] = [{ pattern: /^(\p{L}*)$/u, kinds: ["field"] }];
const placesInBody: readonly Place[] = [
  { pattern: /\[([^\][]*)$/u, kinds: ["project"] },
  { pattern: /»\s*(?:.*\sund\s+|.*[;&]\s*)?([^,;]*)$/u, kinds: ["person", "organization", "project"] },
  { pattern: /»[^,]*,\s*(?:[^,]*,\s*)*([^,]*)$/u, kinds: ["organization"] },
  { pattern: /^\s+[-•*]?\s*(\p{L}[^,:]*)$/u, kinds: ["role", "person", "project"] },
  { pattern: /(?:^|[\s(„"])(\p{Lu}[^\s,:]{2,})$/u, kinds: ["person", "organization", "project"] },
];

/** So many are shown at most. */
const most = 40;

/** The names and words that can complete a line. */
export function suggest(
  { before, isInHead, isAsked }: CursorLine,
  known: readonly KnownWord[],
): Suggestions | undefined {
  for (const { pattern, kinds } of isInHead ? placesInHead : placesInBody) {
    const typed = pattern.exec(before)?.[1];
    if (typed === undefined) continue;
    const wanted = folded(typed);
    if (wanted === "" && !isAsked && !/[[»]\s*$/u.test(before)) return undefined;
    const words = known
      .filter((word) => kinds.includes(word.kind) && beginsAnyWord(folded(word.label), wanted))
      .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
      .slice(0, most);
    if (words.length > 0) return { from: before.length - typed.length, words };
  }
  return undefined;
}

/** Titles stand before names, and people look for surnames: any word of the name may be the one that is typed. */
function beginsAnyWord(label: string, typed: string): boolean {
  return label.startsWith(typed) || label.includes(` ${typed}`) || label.includes(`-${typed}`);
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, " ").trimStart();
}
