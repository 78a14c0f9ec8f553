import { describe, expect, it } from "vitest";
import { markupOf } from "../../tests/markup.ts";
import { parseProse, parseSpans } from "./parse-prose.ts";
import { Prose } from "./prose.tsx";

const shown = (markdown: string) =>
  markupOf(<Prose markdown={markdown} />).replace(/^<div[^>]*>|<\/div>$/gu, "");

describe("Prose", () => {
  it.each([
    ["one line\nand the next", "<p>one line and the next</p>"],
    ["a break  \nmeant so", "<p>a break<br/>meant so</p>"],
    ["first\n\nsecond", "<p>first</p><p>second</p>"],
    [
      "**strong** and *quiet* and _too_",
      "<p><strong>strong</strong> and <em>quiet</em> and <em>too</em></p>",
    ],
    ["Points:\n- one\n- two\n  goes on", "<p>Points:</p><ul><li>one</li><li>two goes on</li></ul>"],
    ["1. one\n2) two", "<ol><li>one</li><li>two</li></ol>"],
    ["## Heading\ntext", "<p><strong>Heading</strong><br/>text</p>"],
    ["[page](https://example.org/a)", '<p><a href="https://example.org/a">page</a></p>'],
    ["see https://example.org/a.", '<p>see <a href="https://example.org/a">https://example.org/a</a>.</p>'],
    ["<https://example.org>", '<p><a href="https://example.org">https://example.org</a></p>'],
    ["KoDa_eG and LAZIKN_2030_", "<p>KoDa_eG and LAZIKN_2030_</p>"],
    ["an unbalanced ** and \\*escaped\\*", "<p>an unbalanced ** and *escaped*</p>"],
    ["2 * 3 * 4", "<p>2 * 3 * 4</p>"],
  ])("shows %j", (markdown, html) => {
    expect(shown(markdown)).toBe(html);
  });

  it("shows HTML as the text that it is", () => {
    expect(shown("<script>alert(1)</script> <b>x</b>")).toBe(
      "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;x&lt;/b&gt;</p>",
    );
  });

  it.each(["[x](javascript:alert(1))", "[x](JAVASCRIPT:alert)", "[x](data:text/html,1)"])(
    "makes no link of %s",
    (markdown) => {
      expect(shown(markdown)).not.toContain("<a");
    },
  );

  it("loses no word", () => {
    const markdown = "A **b** [c](https://d.example) e\n- f\n- g\n\nh *i* \\_j\\_";
    const words = parseProse(markdown)
      .flatMap((block) => (block.kind === "list" ? block.items : block.lines))
      .flat();
    expect(
      words
        .map(({ text }) => text)
        .join(" ")
        .match(/\w/gu)
        ?.join(""),
    ).toBe("Abcefghi_j_");
  });

  it.each(["*", "**", "_", "[", "[a](", "<https://", "\\", "- ", "#"])(
    "reads 100,000 times %j in no time",
    (sign) => {
      expect(parseSpans(sign.repeat(100_000)).length).toBeGreaterThan(0);
      expect(parseProse(`${sign.repeat(50_000)}\n`.repeat(4)).length).toBeGreaterThan(0);
    },
  );
});
