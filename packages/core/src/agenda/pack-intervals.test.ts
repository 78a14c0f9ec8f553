import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packIntervals } from "./pack-intervals.ts";

describe("packing", () => {
  it("takes as many lanes as things go on at once", () => {
    const anyInterval = fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 10 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(anyInterval, { maxLength: 12 }), (items) => {
        const { lanes, count } = packIntervals(items);
        const most = Array.from(
          { length: 41 },
          (_, at) => items.filter(({ start, end }) => start <= at && at < end).length,
        ).reduce((a, b) => Math.max(a, b), 0);
        expect(count).toBe(most);
        expect(new Set(lanes).size).toBe(count);
        for (const [a, one] of items.entries())
          for (const [b, other] of items.entries())
            if (a < b && lanes[a] === lanes[b])
              expect(one.end <= other.start || other.end <= one.start).toBe(true);
      }),
    );
  });
});
