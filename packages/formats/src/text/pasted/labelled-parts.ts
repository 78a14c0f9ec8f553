import { roleOfWord } from "../canonical/role-line.ts";
import { roomLabels } from "../knowledge/room-words.ts";

/** A label inside of a line and what stands behind it. */
export interface LabelledPart {
  readonly label: "title" | "room" | "people";
  /** The word before the colon. */
  readonly word: string;
  readonly value: string;
}

const inside = /(?:^|[,;|]\s+|\s[–—»→-]\s|\s\(|\.\s)([\p{L}][\p{L}*:/ ]{1,28}?(?:\/[-\p{L}]+)?):\s+(?=\S)/gu;
const titleLabels = new Set(["thema", "titel", "topic", "title"]);
const rooms = new Set(roomLabels.map((word) => word.toLowerCase()));

/** Takes "Thema: Ökologie, Referentin: Gisela Sengl" apart. What stands before the first label is the head. */
export function labelledParts(text: string): {
  readonly head: string;
  readonly parts: readonly LabelledPart[];
} {
  if (text.length > 600 || !text.includes(":")) return { head: text, parts: [] };
  const found: {
    readonly from: number;
    readonly to: number;
    readonly label: LabelledPart["label"];
    readonly word: string;
  }[] = [];
  for (const match of text.matchAll(inside)) {
    const word = match[1] ?? "";
    const label = labelOf(word);
    if (label !== undefined)
      found.push({ from: match.index, to: match.index + match[0].length, label, word });
  }
  const first = found[0];
  if (first === undefined || (found.length === 1 && first.from === 0 && first.label === "people"))
    return { head: text, parts: [] };
  return {
    head: text.slice(0, first.from).trim(),
    parts: found.map(({ to, label, word }, index) => ({
      label,
      word,
      value: text
        .slice(to, found[index + 1]?.from ?? text.length)
        .replace(/(?<![\s,;)])[\s,;)]+$/u, (end) =>
          end.includes(")") && text.slice(to).includes("(") ? end : "",
        )
        .trim(),
    })),
  };
}

function labelOf(word: string): LabelledPart["label"] | undefined {
  const folded = word.trim().toLowerCase();
  if (titleLabels.has(folded)) return "title";
  if (rooms.has(folded)) return "room";
  return roleOfWord(word) === undefined ? undefined : "people";
}
