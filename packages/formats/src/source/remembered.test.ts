import { describe, expect, it } from "vitest";
import { remembered, rememberedWith } from "./remembered.ts";

/** A function that tells how often it has worked. */
function counted() {
  const asked: string[] = [];
  const make = (text: string): string | undefined => {
    asked.push(text);
    return text === "" ? undefined : text.toUpperCase();
  };
  return { asked, make };
}

describe("what is remembered of texts", () => {
  it.each([
    ["a text that was asked about before is not worked out again", ["a", "b", "a"], ["a", "b"]],
    ["nor is one that nothing was made of", ["", ""], [""]],
    ["beyond the most that are kept, all are forgotten", ["a", "b", "c", "c", "a"], ["a", "b", "c", "a"]],
    ["long texts are not kept", ["x".repeat(401), "x".repeat(401)], ["x".repeat(401), "x".repeat(401)]],
    ["texts that are just short enough are", ["x".repeat(400), "x".repeat(400)], ["x".repeat(400)]],
  ])("%s", (_, questions, worked) => {
    const { asked, make } = counted();
    const ask = remembered(2, make);
    expect(questions.map(ask)).toEqual(
      questions.map((text) => (text === "" ? undefined : text.toUpperCase())),
    );
    expect(asked).toEqual(worked);
  });
});

describe("what is remembered of texts and words", () => {
  const counting = () => {
    const asked: string[] = [];
    const ask = rememberedWith(10, (text, words) => {
      asked.push(text);
      return words.has(text);
    });
    return { asked, ask };
  };

  it("is kept for sets of the same words, and told apart for others", () => {
    const { asked, ask } = counting();
    expect(ask("a", new Set(["a"]))).toBe(true);
    expect(ask("a", new Set(["a"]))).toBe(true);
    expect(asked).toEqual(["a"]);
    expect(ask("a", new Set(["b"]))).toBe(false);
    expect(ask("a", new Set(["a", "b"]))).toBe(true);
    expect(ask("ab", new Set(["ab"]))).toBe(true);
    expect(asked).toEqual(["a", "a", "a", "ab"]);
  });

  it("is kept for four sets of words at once", () => {
    const { asked, ask } = counting();
    const sets = ["a", "b", "c", "d"].map((word) => new Set([word]));
    for (const words of [...sets, ...sets]) ask("a", words);
    expect(asked).toHaveLength(4);
    ask("a", new Set(["e"]));
    ask("a", new Set(["e"]));
    expect(asked).toHaveLength(5);
    for (const words of sets) ask("a", words);
    expect(asked).toHaveLength(9);
  });
});
