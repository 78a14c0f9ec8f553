import { describe, expect, it } from "vitest";
import { cleanLine, cleanProse, isTooLongForLine, shortenedLine } from "./clean-text.ts";

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
    ["abcdef ghi klm", "abcdef …"],
    ["abcde ghi klm", "abcde gh …"],
    ["abcdefg hi klm", "abcdefg …"],
    ["🎪 abcdefghi", "🎪 abcde …"],
    ["Abende 🎪🎪", "Abende …"],
    ["🎪🎪🎪🎪🎪a", "🎪🎪🎪🎪 …"],
    ["a🎪🎪🎪🎪🎪", "a🎪🎪🎪 …"],
  ])("shows %j as %j", (text, line) => {
    expect(shortenedLine(text, 10)).toBe(line);
  });
});

it("a line has at most 2,000 signs", () => {
  expect(isTooLongForLine("a".repeat(2_000))).toBe(false);
  expect(isTooLongForLine("a".repeat(2_001))).toBe(true);
});

describe("foreign prose", () => {
  it.each([
    ["a\n\n b", "a\n\n b"],
    ["\na", "a"],
    ["a\n", "a"],
    ["a ", "a"],
    ["a\u00a0", "a"],
    ["a\t\nb", "a\nb"],
    ["a\rb", "a\nb"],
    ["a\u0007\u0007b", "ab"],
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
    expect(cleanProse("a".repeat(200_000))).toBe("a".repeat(200_000));
    expect(cleanProse(`${"a".repeat(199_990)}${" ".repeat(20)}b`)).toBe(`${"a".repeat(199_990)}\n…`);
  });
});
