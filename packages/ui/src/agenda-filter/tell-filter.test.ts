import { describe, expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { messagesFor } from "../messages/messages.ts";
import { tellFilter } from "./tell-filter.ts";

const de = messagesFor("de");
const agenda = examples.allianzenBilden;

describe("what a filter leaves", () => {
  it("is everything, without a word, where nothing is asked for", () => {
    const result = tellFilter(agenda, {}, de);
    expect(result).toMatchObject({ isActive: false, words: "" });
    expect(result.kept.size).toBe(8);
  });

  it("is counted in items of the programme, whatever lies in them", () => {
    const result = tellFilter(agenda, { personId: "thomas-klie" }, de);
    expect(result.words).toBe("2 von 6 Programmpunkten");
    expect([...result.kept]).toEqual([
      "allianzen-mit-unterschiedlichen-akteuren-ergebnisse-aus",
      "allianzen-mit-der-engagierten-buergerschaft-genossenschaften",
      "wie-koennen-wir-allianzen-bilden-vielfaeltige-perspektiven",
    ]);
  });

  it("is nothing, and that is said", () => {
    const result = tellFilter(agenda, { text: "Quantenphysik" }, messagesFor("en"));
    expect(result).toEqual({ isActive: true, words: "No item matches this choice.", kept: new Set() });
  });
});
