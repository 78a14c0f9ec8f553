import { describe, expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { contentsOf, markupOf, outlineOf, textOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { RunSheet } from "./run-sheet.tsx";

const de = messagesFor("de");
const sheet = markupOf(<RunSheet agenda={examples.allianzenBilden} messages={de} />);

describe("RunSheet", () => {
  it("gives every item and contribution a row, with start and length, inferred or not", () => {
    const rows = contentsOf(sheet, "tr").slice(1);
    expect(rows.map((row) => row.slice(0, 12))).toEqual([
      "09:5010 Min.",
      "10:0020 Min.",
      "10:2070 Min.",
      "10:2035 Min.",
      "10:5535 Min.",
      "11:3010 Min.",
      "11:4050 Min.",
      "12:30Ende de",
    ]);
  });

  it("is a table whose columns have heads and whose rows are named by their item", () => {
    expect(sheet.match(/scope="col"/gu)).toHaveLength(5);
    expect(contentsOf(sheet, "th").slice(5)).toHaveLength(8);
    expect(contentsOf(sheet, "th")).toContain("Blick von außen");
  });

  it("sets inferred times apart", () => {
    expect(sheet).toContain(
      '<td role="cell" class="ph-run-sheet__time ph-inferred"><time dateTime="2020-11-24T10:20:00+01:00">',
    );
    expect(sheet).toContain(
      '<td role="cell" class="ph-run-sheet__time"><time dateTime="2020-11-24T10:20:00+01:00">',
    );
  });

  it("leaves the column to write in away where asked", () => {
    const markup = markupOf(<RunSheet agenda={examples.allianzenBilden} messages={de} notes={false} />);
    expect(markup.match(/scope="col"/gu)).toHaveLength(4);
    expect(markup).not.toContain("ph-run-sheet__notes");
  });

  it("has a table a day, and says the room", () => {
    const markup = markupOf(<RunSheet agenda={examples.severalDays} messages={de} />);
    expect(markup.match(/<table/gu)).toHaveLength(3);
    expect(outlineOf(markup)).toEqual([1, 2, 2, 2]);
    expect(textOf(markup)).toContain("Ein Jahr Reallabor InnenstadtGroßer Saal");
  });

  it("says that there is no programme yet", () => {
    expect(textOf(markupOf(<RunSheet agenda={examples.emptyProgramme} messages={de} />))).toContain(
      de.text.programmeEmpty,
    );
  });
});
