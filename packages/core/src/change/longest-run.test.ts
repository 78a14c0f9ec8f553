import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestRun } from "./longest-run.ts";

describe("the longest run", () => {
  it.each<[number[], number[]]>([
    [[], []],
    [[7], [0]],
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [
      [1, 2, 0],
      [0, 1],
    ],
    [
      [2, 0, 1],
      [1, 2],
    ],
    [[1, 0], [1]],
    [
      [0, 4, 1, 5, 2, 3],
      [0, 2, 4, 5],
    ],
  ])("of %j stands at %j", (values, positions) => {
    expect([...longestRun(values)].sort((a, b) => a - b)).toEqual(positions);
  });

  it("rises, and none that rises is longer", () => {
    const order = fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 9 });
    fc.assert(
      fc.property(order, (values) => {
        const run = values.filter((_, position) => longestRun(values).has(position));
        expect(run).toEqual([...run].sort((a, b) => a - b));
        const longest = (from: number, above: number): number =>
          Math.max(
            0,
            ...values.slice(from).map((value, at) => (value > above ? 1 + longest(from + at + 1, value) : 0)),
          );
        expect(run.length).toBe(longest(0, -1));
      }),
    );
  });
});
