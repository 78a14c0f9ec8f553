import type { ClueLine } from "../structure/clue-line.ts";

/** The lines as Markdown, apart where they stood apart. */
export function paragraphs(lines: readonly ClueLine[]): string {
  return lines
    .map((line, index) => {
      const bullet = line.bullets === "" ? "" : "- ";
      return `${index > 0 && line.isApart ? "\n" : ""}${bullet}${line.text}`;
    })
    .join("\n");
}
