import { describe, expect, it } from "vitest";
import { nameLikeness } from "./name-likeness.ts";

describe("how surely words are a name", () => {
  it.each([
    ["Prof.in Dr.in Eva Muster", "titled"],
    ["Anna von der Muster", "known"],
    ["LYDIA MUSTER", "known"],
    ["Xyo-jin Musterperson", "shaped"],
    ["Vorbildfunktion der Kommunen", "none"],
    ["Mehrgenerationenhof Probe", "none"],
    ["IHK Musterstadt", "none"],
    ["NEUE WEGE", "none"],
    ["Gärtnermeister Paul Muster", "none"],
    ["مرحبا بالعالم", "none"],
  ])("%s: %s", (text, likeness) => {
    expect(nameLikeness(text)).toBe(likeness);
  });
});
