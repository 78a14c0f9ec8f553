import fc from "fast-check";
import type { Nodes, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { expect, it } from "vitest";
import { sourceText } from "../../source/source-text.ts";
import { markdownBlocks } from "./markdown-blocks.ts";

/** What is not looked for: see `markdownBlocks`. */
const misleading = [
  ...[
    "attention",
    "autolink",
    "characterEscape",
    "characterReference",
    "codeIndented",
    "codeText",
    "definition",
  ],
  ...[
    "hardBreakEscape",
    "htmlFlow",
    "htmlText",
    "labelEnd",
    "labelStartImage",
    "labelStartLink",
    "setextUnderline",
  ],
];

interface Told {
  readonly lines: Record<number, string>;
  readonly tables: (readonly (readonly string[])[])[];
}

/** What the parser of the people who made CommonMark's tests tells of the same text. */
function toldByMicromark(text: string): Told {
  const told: Told = { lines: {}, tables: [] };
  const note = (node: Nodes, depth: number) => {
    const from = (node.position?.start.line ?? 1) - 1;
    const to = (node.position?.end.line ?? 1) - 1;
    if (node.type === "heading") told.lines[from] = `heading ${node.depth}`;
    else if (node.type === "thematicBreak") told.lines[from] = "rule";
    else if (node.type === "table") told.tables.push(cells(node, text.split("\n")));
    else if (node.type === "paragraph")
      for (let line = from; line <= to; line += 1) told.lines[line] = `text ${depth}`;
    else if ("children" in node)
      for (const child of node.children) note(child, depth + (node.type === "list" ? 1 : 0));
  };
  const extensions = [gfmTable(), { disable: { null: misleading } }];
  note(fromMarkdown(text, { extensions, mdastExtensions: [gfmTableFromMarkdown()] }), 0);
  return told;
}

function cells(table: Table, lines: readonly string[]): readonly (readonly string[])[] {
  return table.children.map((row) =>
    row.children.map(({ position }) =>
      (lines[(position?.start.line ?? 1) - 1] ?? "")
        .slice((position?.start.column ?? 1) - 1, (position?.end.column ?? 1) - 1)
        .replace(/^\s*\|?\s*/u, "")
        .replace(/(?<!\\)\|$/u, "")
        .trim(),
    ),
  );
}

function toldByUs(text: string): Told {
  const { heading, depth, rules, tables } = markdownBlocks(sourceText(text), 0);
  return {
    lines: Object.fromEntries([
      ...Array.from(heading, ([line, level]) => [line, `heading ${level}`]),
      ...Array.from(rules, (line) => [line, "rule"]),
      ...Array.from(depth, ([line, level]) => [line, `text ${level}`]),
    ]),
    tables: tables.map(({ rows }) => rows.map((row) => row.map((cell) => cell.text))),
  };
}

it.each([
  ["headings", "# Eins\n###### Sechs\n####### Keine\n#Keine"],
  ["lists in lists", "- a\n  - b\n    1. c\n\n      d\n- e"],
  ["a list that is indented by one", "- a\n - b\n  - c"],
  ["text that goes on without indentation", "- a\nb\n\nc"],
  ["numbers in the middle of a paragraph", "a\n2. b\n1. c"],
  ["an item that begins with a blank line", "-\n  a\n\n-\n\n  b"],
  ["quotations", "> a\nb\n\n> - c\n> d"],
  ["rules", "***\n- - -\n---\n* * x"],
  ["code", "```\n# a\n```\n# b\n\n- ~~~\n  # c\n# d"],
  ["tables", "| a | b |\n| --- | :-: |\n| c | d \\| e |\nf\n\ng"],
  ["a table below text", "Text\na | b\n-- | --\nc | d"],
  ["tables in lists", "- | a | b |\n  | - | - |\n  | c | d |\n- e"],
  ["dashes that divide nothing", "| a | b |\n| - |\n\na\n---"],
  ["tabs", "-\ta\n\t- b\n\n\t\tc"],
])("finds %s as others do", (_, text) => {
  expect(toldByUs(text)).toEqual(toldByMicromark(text));
});

it("finds what others find in any text", () => {
  const mark = fc.constantFrom("", "", "", "- ", "* ", "1. ", "2) ", "> ", "# ", "  ", "    ", "\t", " ");
  const words = fc.constantFrom(
    "a",
    "b c",
    "",
    "---",
    "***",
    "```",
    "| a | b |",
    "|---|---|",
    "a | b",
    "10:00 c",
  );
  const line = fc.tuple(mark, mark, words).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const text = lines.join("\n");
      expect(toldByUs(text)).toEqual(toldByMicromark(text));
    }),
    { numRuns: 2_000 },
  );
});
