/**
 * Breaks a text of one line at plain blanks into lines that are no longer than `width` signs; a word that is longer stays whole,
 * so that addresses can be opened. `lead` stands before the first line, as many blanks before the others.
 */
export function wrapLines(text: string, width: number, lead = ""): readonly string[] {
  const indent = " ".repeat(lead.length);
  const lines: string[] = [];
  let line = lead;
  let isEmpty = true;
  for (const word of text.split(" ").filter((part) => part !== "")) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = isEmpty ? line + word : `${line} ${word}`;
    isEmpty = false;
  }
  return [...lines, line.trimEnd()];
}
