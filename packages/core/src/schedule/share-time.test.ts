import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareTime } from "./share-time.ts";

const minutes = (count: number) => count * 60_000;

describe("sharing a stretch of time", () => {
  it("gives equal parts in whole minutes", () => {
    expect(shareTime([undefined, undefined, undefined], 0, minutes(70))).toEqual([
      { start: 0, end: minutes(23) },
      { start: minutes(23), end: minutes(47) },
      { start: minutes(47), end: minutes(70) },
    ]);
  });

  it("keeps stated lengths and shares the rest", () => {
    expect(shareTime([undefined, 20, undefined], 0, minutes(60))).toEqual([
      { start: 0, end: minutes(20) },
      { start: minutes(20), end: minutes(40) },
      { start: minutes(40), end: minutes(60) },
    ]);
  });

  it("goes as far as lengths are known where the end is not", () => {
    expect(shareTime([15, 10, undefined, 5], 0, undefined)).toEqual([
      { start: 0, end: minutes(15) },
      { start: minutes(15), end: minutes(25) },
      { start: minutes(25) },
      {},
    ]);
  });

  it("invents no length where stated ones leave nothing", () => {
    expect(shareTime([60, undefined], 0, minutes(60))).toEqual([
      { start: 0, end: minutes(60) },
      { start: minutes(60) },
    ]);
  });

  it("leaves no gap and no overlap, keeps the order, and fills the stretch when a part is open", () => {
    const anyLengths = fc.array(fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyLengths, fc.integer({ min: 1, max: 600 }), (lengths, length) => {
        const shares = shareTime(lengths, 0, minutes(length));
        expect(shares).toHaveLength(lengths.length);
        expect(shares[0]?.start).toBe(0);
        for (const [index, share] of shares.slice(1).entries()) expect(share.start).toBe(shares[index]?.end);
        const stated = lengths.reduce<number>((sum, one) => sum + (one ?? 0), 0);
        if (lengths.includes(undefined) && stated < length) expect(shares.at(-1)?.end).toBe(minutes(length));
        shares.forEach((share, index) => {
          const own = lengths[index];
          if (own !== undefined && share.start !== undefined)
            expect((share.end ?? 0) - share.start).toBe(minutes(own));
        });
      }),
    );
  });
});
