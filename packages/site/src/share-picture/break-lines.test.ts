import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "./break-lines.ts";

/** As if every letter were half as wide as high. */
const measure = (text: string) => text.length / 2;
const linesOf = (text: string, width: number) => breakLines(text, width, measure).map((line) => line.text);

describe("lines of a title", () => {
  it.each([
    ["one where all fits", "Innen entwickeln!", 10, ["Innen entwickeln!"]],
    [
      "even ones, and not one word alone on the last",
      "Mit neuen Partnern erweitern wir",
      13.5,
      ["Mit neuen Partnern", "erweitern wir"],
    ],
    [
      "broken at the seam of a long word, with a hyphen",
      "Daseins\u00advorsorge",
      6,
      ["Daseins-", "vorsorge"],
    ],
    ["whole where a seam need not break", "Daseins\u00advorsorge", 12, ["Daseinsvorsorge"]],
    ["broken after a hyphen that is there", "Baden-Württemberg", 6, ["Baden-", "Württemberg"]],
    ["kept together at a no-break space", "Prof. Dr.\u00a0Klie", 5, ["Prof.", "Dr.\u00a0Klie"]],
    ["none of no text", "", 5, [""]],
  ] as const)("are %s", (_, text, width, lines) => {
    expect(linesOf(text, width)).toEqual(lines);
  });

  it("lose no letter, and are as few and as narrow as can be", () => {
    const words = fc.array(fc.stringMatching(/^[a-zäöüß]{1,12}$/u), { minLength: 1, maxLength: 12 });
    void fc.assert(
      fc.property(words, fc.integer({ min: 6, max: 30 }), (all, width) => {
        const text = all.join(" ");
        const lines = breakLines(text, width, measure);
        expect(lines.map((line) => line.text).join(" ")).toBe(text);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
        const widest = Math.max(...lines.map((line) => line.width));
        expect(breakLines(text, widest - 0.05, measure).length).toBeGreaterThanOrEqual(lines.length);
      }),
    );
  });
});
