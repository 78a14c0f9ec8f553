import type { Mend, TextEdit } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { analyseProgramme } from "../programme/analyse-programme.ts";
import { editsInNewerText, sameMend } from "./mend-in-newer-text.ts";

const looked = "Titel\nMittwoch, 24. November 2020\n10:00 Anfang";
const weekday: TextEdit = {
  place: { line: 2, column: 1, offset: looked.indexOf("Mittwoch"), length: "Mittwoch".length },
  text: "Dienstag",
};
const apply = (text: string, edits: readonly TextEdit[] | undefined) =>
  edits?.reduce(
    (edited, { place, text: put }) =>
      edited.slice(0, place.offset) + put + edited.slice(place.offset + place.length),
    text,
  );

describe("a mend of a text that has changed since", () => {
  it.each([
    ["nothing", looked, looked.replace("Mittwoch", "Dienstag")],
    [
      "a line above it",
      looked.replace("Titel", "Ein Titel"),
      "Ein Titel\nDienstag, 24. November 2020\n10:00 Anfang",
    ],
    [
      "a line below it",
      `${looked}\n11:00 Ende`,
      "Titel\nDienstag, 24. November 2020\n10:00 Anfang\n11:00 Ende",
    ],
    ["its own line", looked.replace("24.", "25."), undefined],
    ["everything", "Etwas anderes", undefined],
  ])("is made where %s has changed", (_, now, mended) => {
    expect(apply(now, editsInNewerText([weekday], looked, now))).toBe(mended);
  });

  it("is found again where the same is still to mend, and not where it is something else", async () => {
    const mendsOf = async (text: string): Promise<readonly Mend[]> =>
      (await analyseProgramme(text, undefined)).problems.flatMap(({ mends = [] }) => mends);
    const [mend] = await mendsOf(looked);
    if (mend === undefined) throw new Error("Nothing to mend");
    const { problems } = await analyseProgramme(looked.replace("Mittwoch, ", "Mittwoch,  "), undefined);
    expect(sameMend(problems, mend)?.title).toEqual(mend.title);
    const other = await analyseProgramme(looked.replace("24.", "25."), undefined);
    expect(sameMend(other.problems, mend)).toBeUndefined();
  });
});
