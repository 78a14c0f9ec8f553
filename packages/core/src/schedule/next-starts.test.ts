import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LaneStart, nextStarts } from "./next-starts.ts";

describe("the next start that ends an item", () => {
  it("is the next in its own lane, or the next for everyone", () => {
    const items: LaneStart[] = [
      { start: 0 },
      { start: 10, lane: "A" },
      { start: 10, lane: "B" },
      { start: 20, lane: "A" },
      { start: 40 },
    ];
    expect(nextStarts(items)).toEqual([10, 20, 40, 40, undefined]);
  });

  it("is later for items that begin together", () => {
    expect(nextStarts([{ start: 0 }, { start: 0 }, { start: 5 }])).toEqual([5, 5, undefined]);
  });

  it("is what a look at all other items finds", () => {
    const anyItem = fc.record({
      start: fc.integer({ min: 0, max: 9 }),
      lane: fc.constantFrom(undefined, "A", "B"),
    });
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 12 }), (items) => {
        const expected = items.map(({ start, lane }) => {
          const later = items.filter(
            (other) =>
              other.start > start && (lane === undefined || other.lane === undefined || other.lane === lane),
          );
          return later.length === 0 ? undefined : Math.min(...later.map((other) => other.start));
        });
        expect(nextStarts(items)).toEqual(expected);
      }),
    );
  });
});
