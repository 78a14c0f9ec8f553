import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapsBetween } from "./gaps-between.ts";
import { containsInstant } from "./interval.ts";

const within = { start: 0, end: 30 };

describe("the gaps between stretches", () => {
  it.each([
    ["of nothing are the whole", [], [within]],
    [
      "lie before, between and after",
      [
        { start: 20, end: 25 },
        { start: 5, end: 10 },
      ],
      [
        { start: 0, end: 5 },
        { start: 10, end: 20 },
        { start: 25, end: 30 },
      ],
    ],
    [
      "are none between what touches",
      [
        { start: 5, end: 10 },
        { start: 10, end: 30 },
      ],
      [{ start: 0, end: 5 }],
    ],
    [
      "are not torn by what lies inside another",
      [
        { start: 5, end: 20 },
        { start: 6, end: 7 },
      ],
      [
        { start: 0, end: 5 },
        { start: 20, end: 30 },
      ],
    ],
    [
      "end with the whole",
      [
        { start: -5, end: 3 },
        { start: 28, end: 40 },
        { start: 50, end: 60 },
      ],
      [{ start: 3, end: 28 }],
    ],
    [
      "are not torn by what is empty",
      [
        { start: 7, end: 7 },
        { start: 9, end: 8 },
      ],
      [within],
    ],
  ])("%s", (_, intervals, expected) => {
    expect(gapsBetween(intervals, within)).toEqual(expected);
  });

  it("hold every instant that no stretch holds, in order and as few as can be", () => {
    const anyInterval = fc
      .tuple(fc.integer({ min: -5, max: 35 }), fc.integer({ min: -1, max: 9 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(anyInterval, { maxLength: 6 }), (intervals) => {
        const gaps = gapsBetween(intervals, within);
        for (let instant = -6; instant < 36; instant += 1)
          expect(gaps.some((gap) => containsInstant(gap, instant))).toBe(
            containsInstant(within, instant) && !intervals.some((one) => containsInstant(one, instant)),
          );
        for (const [index, gap] of gaps.entries()) {
          expect(gap.start).toBeLessThan(gap.end);
          expect(gap.start).toBeGreaterThan(gaps[index - 1]?.end ?? -1);
        }
      }),
    );
  });
});
