import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { escapeMarkdown, harmlessMarkdown, linkTarget } from "./escape-markdown.ts";

describe("text that is to be read as it stands", () => {
  it.each([
    ["# Raute", "\\# Raute"],
    ["- Strich", "\\- Strich"],
    ["+ Plus", "\\+ Plus"],
    ["=== Linie", "\\=== Linie"],
    ["1. Januar", "1\\. Januar"],
    ["123456789) Punkt", "123456789\\) Punkt"],
    ["2020 war es", "2020 war es"],
    ["Am 1. Januar - dann # 3 + 4", "Am 1. Januar - dann # 3 + 4"],
    ["a*b_c`d~e|f\\g", "a\\*b\\_c\\`d\\~e\\|f\\\\g"],
    ["[x](y) <b> &amp;", "\\[x\\](y) \\<b\\> \\&amp;"],
    ["http://a.de https://b.de", "http\\://a.de https\\://b.de"],
    ["FTP://a mailto:b www.c.de", "FTP\\://a mailto\\:b www\\.c.de"],
    ["Verwww. und Rathttp:", "Verwww. und Rathttp:"],
    ["a@example.org", "a\\@example.org"],
  ])("%s", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

it("an address is a target whatever signs are in it", () => {
  const target = linkTarget("https://example.org/a (b)<c>");
  expect(target).toBe("<https://example.org/a%20(b)%3Cc%3E>");
  expect(fromMarkdown(`[x](${target})`).children).toMatchObject([
    { children: [{ type: "link", url: "https://example.org/a%20(b)%3Cc%3E" }] },
  ]);
});

describe("Markdown of others", () => {
  it.each([
    "[x](https://example.org)",
    "[x]( http://example.org )",
    "[x](\nHTTPS://example.org)",
    "[x](mailto:a@example.org)",
    "[x][1]\n\n[1]: https://example.org",
    "[x][1]\n\n[1]:http://example.org",
    "[x][1]\n\n[1]:\n  mailto:a@example.org",
    "*so* und **so**",
  ])("keeps %j", (markdown) => {
    expect(harmlessMarkdown(markdown)).toBe(markdown);
  });

  it.each([
    ["[x](javascript:alert(1))", "[x]\\(javascript:alert(1))"],
    ["[x](relativ.html)", "[x]\\(relativ.html)"],
    ["![x](data:image/png;base64,x)", "![x]\\(data:image/png;base64,x)"],
    ["[x](xhttps://example.org)", "[x]\\(xhttps://example.org)"],
    ["[x](xmailto:y)", "[x]\\(xmailto:y)"],
    ["[1]: javascript:alert(1)", "[1]\\: javascript:alert(1)"],
    ["[1]: xhttp://example.org", "[1]\\: xhttp://example.org"],
    ["<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"],
  ])("takes out of %j what could do harm", (markdown, harmless) => {
    expect(harmlessMarkdown(markdown)).toBe(harmless);
  });
});
