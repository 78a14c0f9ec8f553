import { describe, expect, it } from "vitest";
import { loadPainter } from "./load-painter.ts";

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Source Serif 4"><text x="80" y="200" font-weight="600" font-size="72">Łódź</text></svg>';

describe("what paints pictures", () => {
  it("gives a PNG of the size that the drawing says, the same bytes each time", async () => {
    const { paint } = await loadPainter();
    const png = Buffer.from(paint(svg));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(Buffer.from(paint(svg)).equals(png)).toBe(true);
  });

  it("has letters for the names of Europe: none is the sign for what is missing", async () => {
    const { measure } = await loadPainter();
    // What is missing has the width of an empty box.
    const missing = measure("\u{10ffff}", 600);
    expect(missing).toBeGreaterThan(0);
    for (const letter of "ÄÖÜßẞŁčšřğıåøæÞñőțΩЖ–„“’…€")
      expect([letter, measure(letter, 600)]).not.toEqual([letter, missing]);
  });

  it.each([
    ["Handlungsspielraum", 600],
    ["10:00 – 12:30\u00a0Uhr", 600],
    ["Institut Raum & Energie", 400],
  ] as const)("knows how wide “%s” will be", async (text, weight) => {
    const { measure } = await loadPainter();
    expect(measure(text, weight)).toBeGreaterThan(text.length * 0.4);
    expect(measure(text, weight)).toBeLessThan(text.length * 0.65);
    expect(measure(`${text} ${text}`, weight)).toBeCloseTo(2 * measure(text, weight) + 0.25, 0);
  });
});
