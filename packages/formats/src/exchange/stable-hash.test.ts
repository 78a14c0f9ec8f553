import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stableHash, stableUuid } from "./stable-hash.ts";

describe("ids that follow from a text", () => {
  it("stay the same for ever", () => {
    expect(stableUuid("webinar/begruessung")).toBe("b1a31217-ef80-83d4-9581-b12ede545067");
    expect(stableHash("webinar/begruessung")[0]).toBe(0xb1a31217);
  });

  it("are UUIDs of version 8", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(stableUuid(text)).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
      }),
    );
  });

  it("differ where texts differ a little", () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `series/event-${index % 100}/pause-${index}`);
    expect(new Set(texts.map(stableUuid)).size).toBe(texts.length);
    for (const lane of [0, 1, 2, 3] as const)
      expect(new Set(texts.map((text) => stableHash(text)[lane])).size).toBeGreaterThan(texts.length - 5);
  });
});
