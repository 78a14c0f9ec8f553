import type { SourcePlace } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../terminal/display-width.ts";
import { excerptOf } from "./excerpt.ts";

/** The place of `marked` in a text. */
function placeOf(text: string, marked: string): SourcePlace {
  const offset = text.indexOf(marked);
  return { line: 1, column: 1, offset, length: marked.length };
}

/** An excerpt as it is seen, the marks below. */
function seen(text: string, marked: string, width = 60): string {
  const excerpt = excerptOf(text, placeOf(text, marked), width);
  return excerpt
    ? `${excerpt.text}\n${" ".repeat(excerpt.markedFrom)}${"^".repeat(excerpt.markedColumns)}`
    : "";
}

describe("an excerpt", () => {
  it("is the line, with the place marked", () => {
    expect(seen("Titel\n- 25:70 Begrüßung\nEnde", "25:70")).toBe("- 25:70 Begrüßung\n  ^^^^^");
  });

  it("counts a tab as it is shown", () => {
    expect(seen("\t\t25:70 A", "25:70")).toBe("    25:70 A\n    ^^^^^");
  });

  it("counts signs of two columns and accents as they are shown", () => {
    expect(seen("漢字 e\u0301 25:70 🎉", "25:70")).toBe("漢字 e\u0301 25:70 🎉\n       ^^^^^");
    expect(seen("a 漢字 b", "漢字")).toBe("a 漢字 b\n  ^^^^");
  });

  it.each(["\n", "\r\n", "\r"])("ends at a line end %j", (end) => {
    expect(seen(`a${end}bcd${end}e`, "c")).toBe("bcd\n ^");
  });

  it("leaves out a byte order mark", () => {
    expect(seen("\uFEFF25:70 A", "25:70")).toBe("25:70 A\n^^^^^");
  });

  it("shows signs that would steer the terminal", () => {
    expect(seen("a \u001B[2J 25:70", "25:70")).toBe("a ␛[2J 25:70\n       ^^^^^");
  });

  it("marks one column where the place has no length, also behind the end of the line", () => {
    const text = "ab\ncd";
    expect(excerptOf(text, { line: 1, column: 3, offset: 2, length: 0 }, 60)).toEqual({
      text: "ab",
      markedFrom: 2,
      markedColumns: 1,
    });
  });

  it("marks no more than its line of a place that goes on", () => {
    expect(seen("ab cd\nef", "cd\nef")).toBe("ab cd\n   ^^");
  });

  it("is not there for a blank line, nor for an empty text", () => {
    expect(excerptOf("a\n  \nb", { line: 2, column: 1, offset: 2, length: 0 }, 60)).toBeUndefined();
    expect(excerptOf("", { line: 1, column: 1, offset: 0, length: 0 }, 60)).toBeUndefined();
  });

  it("of a long line is cut around the place", () => {
    const text = `${"vorn ".repeat(40)}25:70 ${"hinten ".repeat(40)}`;
    expect(seen(text, "25:70", 40)).toBe("…n vorn vorn 25:70 hinten hinten hinten…\n             ^^^^^");
  });

  it("of a long line is cut at one side only where the place is near the other", () => {
    expect(seen(`25:70 ${"a".repeat(100)}`, "25:70", 20)).toBe(`25:70 ${"a".repeat(12)}…\n^^^^^`);
    expect(seen(`${"a".repeat(100)} 25:70`, "25:70", 20)).toBe(
      `…${"a".repeat(12)} 25:70\n${" ".repeat(14)}^^^^^`,
    );
  });

  it.each([
    ["letters", "a"],
    ["signs of two columns", "漢"],
    ["tabs", "\t"],
    ["accents", "\u0301"],
  ])("of a line of millions of %s fits its width", (_, sign) => {
    const text = sign.repeat(3_000_000);
    const excerpt = excerptOf(text, { line: 1, column: 1, offset: 1_500_000, length: 1_000_000 }, 80);
    expect(displayWidth(excerpt?.text ?? "")).toBeLessThanOrEqual(80);
    expect((excerpt?.markedFrom ?? 0) + (excerpt?.markedColumns ?? 0)).toBeLessThanOrEqual(81);
  });
});
