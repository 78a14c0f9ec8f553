import { expect, it } from "vitest";
import { wrapLines } from "./wrap-lines.ts";

it.each<[string, string, number, string, readonly string[]]>([
  ["breaks before the word that passes the width", "eins zwei drei", 9, "", ["eins zwei", "drei"]],
  ["breaks no line that just fits", "eins zwei drei", 14, "", ["eins zwei drei"]],
  ["breaks one that is a sign too long", "eins zwei drei", 13, "", ["eins zwei", "drei"]],
  ["keeps a long word whole", "a https://example.org/lang b", 8, "", ["a", "https://example.org/lang", "b"]],
  ["keeps a long first word whole", "https://example.org b", 8, "", ["https://example.org", "b"]],
  ["indents as far as its lead", "eins zwei drei", 8, "- ", ["- eins", "  zwei", "  drei"]],
  ["takes runs of blanks for one", "  eins   zwei ", 20, "", ["eins zwei"]],
  ["breaks at no no-break space", "10:00\u00A0Uhr Ende", 6, "", ["10:00\u00A0Uhr", "Ende"]],
  ["leaves a line without words empty", "", 10, "", [""]],
  ["leaves a lead without words, but for its blank", " ", 10, "- ", ["-"]],
])("%s", (_, text, width, lead, lines) => {
  expect(wrapLines(text, width, lead)).toEqual(lines);
});
