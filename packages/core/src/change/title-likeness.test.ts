import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainTitle, titleLikeness } from "./title-likeness.ts";

const plain = fc.string({ unit: "grapheme", maxLength: 20 }).map(plainTitle);

describe("the likeness of titles", () => {
  it.each<[string, string, number]>([
    ["Blick von außen", "BLICK – von außen!", 1],
    ["Workshop 1", "Workshop 2", 0],
    ["Teil 1 und 2", "Teil 1", 0],
    ["abc", "xyz", 0],
    ["abcd", "abce", 0.5],
  ])("of “%s” and “%s” is %d", (a, b, likeness) => {
    expect(titleLikeness(plainTitle(a), plainTitle(b))).toBe(likeness);
  });

  it("is the same in both directions, from 0 to 1, and 1 for itself", () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(titleLikeness(a, b)).toBe(titleLikeness(b, a));
        expect(titleLikeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(titleLikeness(a, b)).toBeLessThanOrEqual(1);
        if (a !== "") expect(titleLikeness(a, a)).toBe(1);
      }),
    );
  });
});
