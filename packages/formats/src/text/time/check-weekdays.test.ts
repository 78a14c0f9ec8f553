import { describe, expect, it } from "vitest";
import { readProgrammeText } from "../read-programme-text.ts";

function found(text: string) {
  return readProgrammeText(text).problems.filter(({ code }) => code === "text/weekday-disagrees");
}

describe("a weekday that disagrees with its date", () => {
  it.each([
    ["Mittwoch, 24. November 2020", "Dienstag"],
    ["Mi, 24.11.2020", "Di"],
    ["Mo., 24.11.20", "Di"],
    ["Monday, 24 November 2020", "Tuesday"],
    ["Wed, November 24, 2020", "Tue"],
  ])("is found in %j, with the right one as a mend", (text, right) => {
    const [problem] = found(`${text}\n\nEin Titel\n\n10:00 Begrüßung\n11:00 Ende`);
    expect(problem?.mends?.[0]?.edits).toEqual([{ place: problem?.place, text: right }]);
    expect(problem?.place).toMatchObject({ line: 1, column: 1 });
  });

  it("is found wherever it stands, with what it was taken for", () => {
    const text =
      "---\nTitel: Ein Titel\nDatum: 2020-11-24\n---\n\n## Programm\n\n### Mittwoch, 24. November 2020\n\n- 10:00 Begrüßung\n";
    expect(found(text)[0]).toMatchObject({
      place: { line: 8, column: 5 },
      message: { de: "Der 2020-11-24 ist ein Dienstag, hier steht „Mittwoch“. Angenommen ist das Datum." },
    });
  });

  it.each([
    ["Dienstag, 24. November 2020"],
    ["24. November 2020"],
    ["Mittwoch, 24. November"],
    ["Mittwoch"],
    ["Sommer 2020, am 24.11.2020"],
  ])("is not seen in %j", (text) => {
    expect(found(`${text}\n\n10:00 Begrüßung`)).toEqual([]);
  });

  it("is named a hundred times at the most", () => {
    expect(found("Mittwoch, 24. November 2020\n".repeat(1_000))).toHaveLength(100);
  });
});
