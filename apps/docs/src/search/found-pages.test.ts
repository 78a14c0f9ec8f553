import { describe, expect, it } from "vitest";
import { countInWords, foundPage } from "./found-pages.ts";
import { searchWords } from "./search-words.ts";

describe("a page from the index", () => {
  it("is text: no mark, no entity", () => {
    const data = { url: "/a/", excerpt: "Ein <mark>Dorf</mark> &amp; &lt;b&gt;", meta: { title: "A" } };
    expect(foundPage(data)).toEqual({ href: "/a/", title: "A", excerpt: "Ein Dorf & <b>" });
  });

  it.each([
    {},
    null,
    { url: "https://example.org/", excerpt: "", meta: {} },
    { url: "//example.org/", excerpt: "", meta: {} },
  ])("is none where it is %j", (data) => {
    expect(foundPage(data)).toBeUndefined();
  });
});

describe("the count", () => {
  it.each([
    [0, 0, "Nichts gefunden für „$&“."],
    [1, 1, "1 Seite gefunden für „$&“."],
    [30, 20, "30 Seiten gefunden für „$&“. Gezeigt werden die ersten 20."],
  ])("of %i with %i shown is said in words", (count, shown, sentence) => {
    expect(countInWords({ count, shown, looked: "$&" }, searchWords.de)).toBe(sentence);
  });
});
