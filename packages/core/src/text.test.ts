import { describe, expect, it } from "vitest";
import { Line, Prose, WebAddress } from "./text.ts";

describe("a line of text", () => {
  it("is stored with single plain spaces", () => {
    expect(Line.parse("  Prof.\u00a0Dr.  Thomas\nKlie ")).toBe("Prof. Dr. Thomas Klie");
  });

  it.each([[""], ["   "], ["\u00a0"], ["a\u0000b"], ["a\u001b[31mb"], ["x".repeat(2_001)]])(
    "refuses %j",
    (text) => {
      expect(Line.safeParse(text).success).toBe(false);
    },
  );
});

describe("prose", () => {
  it("keeps its lines, but no blank space at their ends or at the edges", () => {
    expect(Prose.parse("\r\n\r\n  Erster  \r\n\r\n\tZweiter\r\n\n")).toBe("  Erster\n\n\tZweiter");
  });

  it.each([" ", "\n"])("is read in linear time, however long a run of %j is", (blank) => {
    const text = `a${blank.repeat(150_000)}b`;
    expect(Prose.parse(text)).toBe(text);
  });

  it("refuses control characters and emptiness", () => {
    expect(Prose.safeParse("a\u0007").success).toBe(false);
    expect(Prose.safeParse(" \n \n").success).toBe(false);
  });
});

describe("a web address", () => {
  it.each([
    ["https://example.org/a?b=c#d"],
    ["http://localhost:4321/"],
    ["mailto:info@example.org"],
    [" HTTPS://EXAMPLE.ORG "],
  ])("takes %j", (address) => {
    expect(WebAddress.safeParse(address).success).toBe(true);
  });

  it.each([
    ["javascript:alert(1)"],
    ["data:text/html,x"],
    ["//example.org"],
    ["www.example.org"],
    ["https://a b"],
    ['https://a"onclick="b'],
    ["https://a<b>"],
    ["java\nscript:alert(1)"],
  ])("refuses %j", (address) => {
    expect(WebAddress.safeParse(address).success).toBe(false);
  });
});
