import { describe, expect, it } from "vitest";
import { cleanLine, cleanProse, shortenedLine } from "./clean-text.ts";

describe("a foreign line", () => {
  it.each([
    ["  Anna \u00a0 Muster\n", "Anna Muster"],
    ["a\u0000b\tc", "a b c"],
    ["a b", "a b"],
    [" \u0007 ", ""],
  ])("%j becomes %j", (text, line) => {
    expect(cleanLine(text)).toBe(line);
  });
});

describe("a line of at most ten signs", () => {
  it.each([
    ["zehn Stück", "zehn Stück"],
    ["elf Stück …", "elf Stüc …"],
    ["Einleitungsworte", "Einleitu …"],
    ["Abende 🎪🎪", "Abende …"],
    ["🎪🎪🎪🎪🎪a", "🎪🎪🎪🎪 …"],
    ["a🎪🎪🎪🎪🎪", "a🎪🎪🎪 …"],
  ])("shows %j as %j", (text, line) => {
    expect(shortenedLine(text, 10)).toBe(line);
  });
});

describe("foreign prose", () => {
  it.each([
    ["a\r\nb\rc", "a\nb\nc"],
    ["a \u00a0\n\tb\t", "a\n\tb"],
    ["\n\n  a\u0007b\n\n", "  ab"],
    ["a \u0000", "a"],
    [" \n\u0007\n ", undefined],
  ])("%j becomes %j", (text, prose) => {
    expect(cleanProse(text)).toBe(prose);
  });

  it.each([" ", "\n"])("is cleaned in linear time, however long a run of %j is", (blank) => {
    const text = `a${blank.repeat(150_000)}b`;
    expect(cleanProse(text)).toBe(text);
  });

  it("is never cut within a sign", () => {
    expect(cleanProse(`${"a".repeat(199_997)}🎪bb`)?.slice(-3)).toBe("a\n…");
  });

  it("is cut where it is longer than a description may be", () => {
    expect(cleanProse("a".repeat(200_001))).toHaveLength(200_000);
  });
});
