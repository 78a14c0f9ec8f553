import { describe, expect, it } from "vitest";
import { hasHtml, readableHtml } from "./readable-html.ts";

describe("HTML to read", () => {
  it.each([
    ["<p>Ein Absatz.</p><p>Noch\n einer.</p>", "Ein Absatz.\n\nNoch einer."],
    ["Zeile<br>Zeile<br /><br/><br/>Absatz", "Zeile\nZeile\n\nAbsatz"],
    [
      "Dazu:<ul><li>eins</li><li>zwei<ul><li>innen</li></ul></li></ul>Ende",
      "Dazu:\n\n- eins\n- zwei\n  - innen\n\nEnde",
    ],
    ["<ol><li>eins</li><li>zwei</li></ol>", "1. eins\n2. zwei"],
    ['Siehe <a href="https://example.org/a">die Seite</a>.', "Siehe [die Seite](https://example.org/a)."],
    ['<a href="https://example.org/">https://example.org</a>', "https://example.org/"],
    ['<a href="javascript:alert(1)">Klick</a>', "Klick"],
    ["a<script>alert('</b>')</script>b<style>p{}</style>c", "abc"],
    ["<b>Fett</b> und <i>schräg</i>&nbsp;&amp; mehr", "Fett und schräg & mehr"],
    [
      "<p># keine Überschrift</p><p>2 * 3</p><p>&lt;script&gt;</p>",
      "\\# keine Überschrift\n\n2 \\* 3\n\n\\<script>",
    ],
    ["<pre>a\n  b</pre>", "a\nb"],
    ["<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"],
    ["<p>offen <b>und <div>falsch", "offen und\n\nfalsch"],
  ])("%j becomes %j", (html, text) => {
    expect(readableHtml(html)).toBe(text);
  });

  it("is what the tokenizer makes of it, also where a sign of markup stands alone", () => {
    expect(readableHtml("a < b <b>c</b> & d &amp; <!-- <b>nicht</b> -->e<")).toBe("a \\< b c & d & e\\<");
    expect(readableHtml("<a title='>'>a</a> > b<title>&lt;b> weg</title>c")).toBe("a > bc");
  });

  it("is read in linear time, however deep", () => {
    expect(readableHtml(`${"<div>".repeat(200_000)}Ende`)).toBe("Ende");
    expect(readableHtml(`${"<ul><li>".repeat(20_000)}Ende`)).toMatch(/- Ende$/u);
    expect(readableHtml(`<p>a${"<".repeat(200_000)}`)).toHaveLength(400_001);
    expect(readableHtml(`<p>a<b title="${"<p>".repeat(100_000)}`)).toBe("a");
    expect(readableHtml(`${"<p>a&b".repeat(50_000)}`)).toHaveLength(249_998);
  });

  it("is told from Markdown and from signs", () => {
    expect(hasHtml("a < b und c > d")).toBe(false);
    expect(hasHtml("siehe <https://example.org>")).toBe(false);
    expect(hasHtml("eine Zeile<br />")).toBe(true);
  });
});
