import { describe, expect, it } from "vitest";
import { passesMidnight } from "./past-midnight.ts";

describe("a start that reads as earlier than the one before it", () => {
  it.each([
    ["18:00", "06:00", true],
    ["18:00", "06:01", false],
    ["17:59", "06:00", false],
    ["23:00", "22:00", false],
    ["05:00", "05:00", false],
  ])("from %s to %s passes midnight: %s", (from, to, expected) => {
    expect(passesMidnight(from, to)).toBe(expected);
  });
});
