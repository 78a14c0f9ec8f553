import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameValue } from "./same-value.ts";

describe("two values", () => {
  it.each<[unknown, unknown]>([
    [1, 1],
    [undefined, undefined],
    [{ a: 1, b: undefined }, { a: 1 }],
    [{ a: 1 }, { b: undefined, a: 1 }],
    [[{ a: [1] }], [{ a: [1] }]],
    [null, null],
  ])("%o and %o are the same", (a, b) => {
    expect(sameValue(a, b)).toBe(true);
  });

  it.each<[unknown, unknown]>([
    [1, "1"],
    [null, {}],
    [{}, null],
    [{}, []],
    [[], {}],
    [[1], [1, 2]],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, toString: 1 }],
    [{}, { toString: 1 }],
    [{ constructor: 1 }, {}],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
  ])("%o and %o are not", (a, b) => {
    expect(sameValue(a, b)).toBe(false);
    expect(sameValue(b, a)).toBe(false);
  });

  it("are the same as their copies", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(sameValue(a, structuredClone(a))).toBe(true);
        expect(sameValue(a, b)).toBe(sameValue(b, a));
      }),
    );
  });
});
