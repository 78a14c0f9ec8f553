import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Id } from "./id.ts";
import { idFromText, uniqueIds } from "./id-from-text.ts";

describe("the id that a text suggests", () => {
  it.each([
    ["Begrüßung und inhaltliche Einführung", "begruessung-und-inhaltliche-einfuehrung"],
    ["Prof. Dr. Jörg Weiß", "prof-dr-joerg-weiss"],
    ["IN²", "in2"],
    ["Łódź & Ærø", "lodz-und-aero"],
    ["  Café –  „Zukunft“! ", "cafe-zukunft"],
    ["日本", "65e5-672c"],
    [
      "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhersteller",
      "donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen",
    ],
  ])("of %j is %j", (text, id) => {
    expect(idFromText(text)).toBe(id);
  });

  it("is a valid id for every text, and the same each time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        expect(Id.safeParse(idFromText(text)).success).toBe(true);
        expect(idFromText(text)).toBe(idFromText(text));
      }),
    );
  });

  it("is cut between words when the text is long", () => {
    expect(
      idFromText("Allianzen mit der engagierten Bürgerschaft: Genossenschaften als zukunftsweisendes Format"),
    ).toBe("allianzen-mit-der-engagierten-buergerschaft-genossenschaften");
  });
});

describe("ids for several texts", () => {
  it("count up where texts are equal, in order", () => {
    expect(uniqueIds(["Pause", "Vortrag", "Pause", "pause!"])).toEqual([
      "pause",
      "vortrag",
      "pause-2",
      "pause-3",
    ]);
  });

  it("leave alone what is taken already", () => {
    expect(uniqueIds(["Pause", "Pause"], ["pause", "pause-2"])).toEqual(["pause-3", "pause-4"]);
  });

  it("differ from each other and are valid, whatever the texts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Pause", "Pause 2", "pause-2", "x".repeat(90), "", "…")),
        (texts) => {
          const ids = uniqueIds(texts);
          expect(new Set(ids).size).toBe(texts.length);
          for (const id of ids) expect(Id.safeParse(id).success).toBe(true);
        },
      ),
    );
  });
});
