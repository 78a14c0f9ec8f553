import { describe, expect, it } from "vitest";
import { containsFolded, foldText, isSameFolded } from "./folded-text.ts";

describe("text to be compared", () => {
  it.each([
    ["Nürnberg", "nürnberg"],
    ["Nürnberg", "Nuernberg"],
    ["Nuernberg", "Nürnberg"],
    ["Nürnberg", "Nurnberg"],
    ["Nürnberg", "Nu\u0308rnberg"],
    ["Straße", "STRASSE"],
    ["Łódź", "lodz"],
    ["Århus", "Aarhus"],
    ["Århus", "Arhus"],
    ["Tromsø", "Tromsoe"],
    ["Œuvre", "oeuvre"],
    ["LAZIK\u00ad2030", "lazik2030"],
    ["Stadt–Land", "Stadt-Land"],
    ["Prof.\u00a0Dr.", "Prof. Dr."],
    ["ﬁt", "fit"],
  ])("is the same in %j and %j", (a, b) => {
    expect(isSameFolded(foldText(a), foldText(b))).toBe(true);
  });

  it.each([
    ["Nürnberg", "Nurnburg"],
    ["Uhr", "Ühr e"],
    ["Masse", "Maße "],
  ])("is another in %j and %j", (a, b) => {
    expect(isSameFolded(foldText(a), foldText(b))).toBe(false);
  });

  it.each([
    ["Quelle", "elle"],
    ["Neue Wege", "e w"],
    ["Zur Blaue", "ue"],
    ["Übergänge", "uberg"],
    ["Übergänge", "UEBERGAENGE"],
  ])("has every part of it in it: %j has %j", (text, part) => {
    expect(containsFolded(foldText(text), foldText(part))).toBe(true);
  });

  it("has no part that is not there", () => {
    expect(containsFolded(foldText("Quelle"), foldText("qulle"))).toBe(false);
  });
});
