import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containsInstant, containsInterval, type Interval, overlaps } from "./interval.ts";

const anyInterval = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 8 }))
  .map(([start, length]): Interval => ({ start, end: start + length }));

describe("half-open stretches of time", () => {
  it("do not overlap where they only touch", () => {
    expect(overlaps({ start: 0, end: 10 }, { start: 10, end: 20 })).toBe(false);
    expect(overlaps({ start: 0, end: 11 }, { start: 10, end: 20 })).toBe(true);
  });

  it("hold their start, but not their end", () => {
    expect(containsInstant({ start: 0, end: 10 }, 0)).toBe(true);
    expect(containsInstant({ start: 0, end: 10 }, 10)).toBe(false);
  });

  it("overlap exactly where some instant lies in both", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const instants = Array.from({ length: 30 }, (_, instant) => instant);
        expect(overlaps(a, b)).toBe(
          instants.some((instant) => containsInstant(a, instant) && containsInstant(b, instant)),
        );
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });

  it("contain what reaches to their very edges", () => {
    expect(containsInterval({ start: 0, end: 10 }, { start: 0, end: 10 })).toBe(true);
    expect(containsInterval({ start: 0, end: 10 }, { start: 0, end: 11 })).toBe(false);
    expect(containsInterval({ start: 1, end: 10 }, { start: 0, end: 10 })).toBe(false);
  });

  it("contain each other exactly where no instant of the inner one is missing", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (outer, inner) => {
        const instants = Array.from({ length: 30 }, (_, instant) => instant).filter((instant) =>
          containsInstant(inner, instant),
        );
        if (instants.length > 0)
          expect(containsInterval(outer, inner)).toBe(
            instants.every((instant) => containsInstant(outer, instant)),
          );
      }),
    );
  });
});
