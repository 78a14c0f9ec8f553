import type { Mend, Problem } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { exampleProgrammes } from "../example-programmes.fixture.ts";
import { readProgrammeText } from "../read-programme-text.ts";

const hintsOf = (text: string) =>
  readProgrammeText(text).problems.filter(({ severity }) => severity === "hint");

function applied(text: string, { edits }: Mend): string {
  return [...edits]
    .sort((a, b) => b.place.offset - a.place.offset)
    .reduce((changed, { place, text: inserted }) => {
      return changed.slice(0, place.offset) + inserted + changed.slice(place.offset + place.length);
    }, text);
}

const isSame = (a: Problem, b: Problem) =>
  a.code === b.code && JSON.stringify(a.params) === JSON.stringify(b.params);

describe("hints of pasted programmes", () => {
  it.each([
    ["text/kept", "10:00 Neue Wege\nein Satz, der nirgends hingehört.\n11:00 Ende\n"],
    ["text/afternoon-inferred", "9:00 - Start\n12:00 - Lunch\n1:00 - Talks\n2:30 - Talks\n4:00 - Wrap up\n"],
    ["text/year-inferred", "Klimatag 2025\n\nFreitag, 14. März\n10:00 Beginn\n11:00 Ende\n"],
    ["text/moderates-event", "10:00 Begrüßung\nModeration: Anna Muster, Amt\n10:30 Vortrag\n"],
  ])("have mends that leave none of the kind: %s", (code, text) => {
    const hints = hintsOf(text).filter((hint) => hint.code === code);
    expect(hints).not.toEqual([]);
    for (const { mends = [] } of hints) {
      expect(mends).not.toEqual([]);
      for (const mend of mends) {
        const left = hintsOf(applied(text, mend));
        expect(left.filter((one) => hints.some((hint) => isSame(hint, one))).length).toBeLessThan(
          hints.length,
        );
      }
    }
  });

  it("state all times of an afternoon at once, so that none changes its meaning", () => {
    const text = "9:00 - Start\n1:00 - Talks\n2:30 - Talks\n";
    const [hint] = hintsOf(text);
    const mended = applied(text, hint?.mends?.[0] ?? { title: { de: "", en: "" }, edits: [] });
    expect(mended).toBe("9:00 - Start\n13:00 - Talks\n14:30 - Talks\n");
  });

  it.each(exampleProgrammes)("are gone when one of their mends is applied: $name", ({ text }) => {
    for (const hint of hintsOf(text)) {
      for (const mend of hint.mends ?? []) {
        expect(hintsOf(applied(text, mend)).filter((one) => isSame(one, hint))).toEqual([]);
      }
    }
  });
});
