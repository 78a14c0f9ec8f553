/** The text with some of its lines cut, swapped, doubled, emptied, glued or encoded wrongly. The same seed gives the same text. */
export function editedLines(text: string, seed: number): string {
  const random = randomNumbers(seed);
  const lines = text.split("\n");
  const edits = 1 + Math.floor(random() * 6);
  for (let count = 0; count < edits; count += 1) {
    const at = Math.floor(random() * lines.length);
    const other = Math.floor(random() * lines.length);
    const edit = lineEdits[Math.floor(random() * lineEdits.length)];
    edit?.(lines, at, other, random());
  }
  return lines.join("\n");
}

type LineEdit = (lines: string[], at: number, other: number, share: number) => void;

const lineEdits: readonly LineEdit[] = [
  (lines, at, _, share) => {
    const line = lines[at] ?? "";
    lines[at] = line.slice(Math.floor(line.length * share));
  },
  (lines, at, _, share) => {
    const line = lines[at] ?? "";
    lines[at] = line.slice(0, Math.floor(line.length * share));
  },
  (lines, at, other) => {
    [lines[at], lines[other]] = [lines[other] ?? "", lines[at] ?? ""];
  },
  (lines, at) => {
    lines.splice(at, 0, lines[at] ?? "");
  },
  (lines, at) => {
    lines[at] = "";
  },
  (lines, at, other) => {
    lines[at] = `${lines[at] ?? ""} ${lines[other] ?? ""}`;
  },
  (lines, at) => {
    lines[at] = new TextDecoder("latin1").decode(new TextEncoder().encode(lines[at] ?? ""));
  },
  (lines, at) => {
    lines[at] = (lines[at] ?? "").toUpperCase();
  },
  (lines, at, other) => {
    lines.splice(other, 0, ...lines.splice(at, 3));
  },
];

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
