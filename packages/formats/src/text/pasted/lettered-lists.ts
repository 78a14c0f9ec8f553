import type { ClueLine } from "../structure/clue-line.ts";

const letter = /^([A-H])\.\s+(?=\p{Lu}|["„“])/u;

/** "A. Telehealth" with "B. Maternity" below is a list; "A. Muster" alone is a name. */
export function letteredLists(lines: readonly ClueLine[]): readonly ClueLine[] {
  let last: { readonly letter: string; readonly index: number } | undefined;
  const listed = new Set<number>();
  for (const [index, { text, bullets }] of lines.entries()) {
    const found = bullets === "" ? letter.exec(text)?.[1] : undefined;
    if (found === undefined) continue;
    const isNext = last !== undefined && found.charCodeAt(0) === last.letter.charCodeAt(0) + 1;
    if (isNext && last !== undefined && index - last.index < mostLinesBetween)
      listed.add(last.index).add(index);
    last = found === "A" || isNext ? { letter: found, index } : undefined;
  }
  if (listed.size === 0) return lines;
  return lines.map((line, index) => {
    const lead = listed.has(index) ? (letter.exec(line.text)?.[0].length ?? 0) : 0;
    if (lead === 0) return line;
    const { text, offset, length } = line;
    return { ...line, text: text.slice(lead), offset: offset + lead, length: length - lead, bullets: "a)" };
  });
}

/** More lines than a point of such a list has. */
const mostLinesBetween = 12;
