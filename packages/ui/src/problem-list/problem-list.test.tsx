import { describe, expect, it } from "vitest";
import { attributesOf, contentsOf, markupOf, textOf } from "../../tests/markup.ts";
import { faultySource, problems } from "../../tests/problems.ts";
import { messagesFor } from "../messages/messages.ts";
import { excerptOf } from "./excerpt-of.ts";
import { ProblemList, type ProblemListProps } from "./problem-list.tsx";

const shown = (more: Partial<ProblemListProps> = {}) =>
  markupOf(<ProblemList problems={problems} messages={messagesFor("de")} {...more} />);

describe("ProblemList", () => {
  it("counts the findings and names them in the order of the lines", () => {
    expect(textOf(shown())).toMatchInlineSnapshot(`
      "Hinweise
      1 Fehler, 1 Warnung, 2 Hinweise
      Fehler · Zeile 6
      „25:70“ ist keine Uhrzeit.
      Schreiben Sie eine Uhrzeit zwischen 00:00 und 23:59.
      Hinweis · Zeile 7
      „Kim Muster“ wurde als Person gelesen.
      Ist es keine, setzen Sie eine Uhrzeit davor.
      Warnung · Zeile 9
      10:45 Uhr steht nach 11:00 Uhr.
      Stellen Sie die Programmpunkte in die Reihenfolge ihrer Uhrzeiten.
      Hinweis
      „Moderationsteam“ wurde als Person gelesen.
      Ist es keine, setzen Sie eine Uhrzeit davor."
    `);
  });

  it("links each to its line, where there is a place for it", () => {
    const markup = shown({ lineHref: (line) => `#zeile-${line}` });
    expect(attributesOf(markup, "href")).toEqual(["#zeile-6", "#zeile-7", "#zeile-9"]);
    expect(shown({ lineHref: () => "javascript:alert(1)" })).not.toContain("<a");
  });

  it("mends where it is told how, by buttons that say what they do and in which line", () => {
    expect(shown()).not.toContain("<button");
    const markup = shown({ onMend: () => undefined });
    expect(contentsOf(markup, "button")).toEqual([
      "„10:20“ schreiben (Zeile 6)",
      "„15:10“ schreiben (Zeile 6)",
    ]);
    expect(attributesOf(markup, "role")).toEqual(["status"]);
    expect(contentsOf(shown({ onMend: () => undefined, messages: messagesFor("en") }), "button")[0]).toBe(
      "Write “10:20” (Line 6)",
    );
  });

  it("shows a place by a button where it is told how", () => {
    const markup = shown({ onShow: () => undefined, lineHref: (line) => `#zeile-${line}` });
    expect(contentsOf(markup, "button")).toEqual(["Zeile 6", "Zeile 7", "Zeile 9"]);
    expect(markup).not.toContain("<a");
  });

  it("shows the first ones and counts all", () => {
    const text = textOf(shown({ atMost: 1 }));
    expect(text).toContain("1 Fehler, 1 Warnung, 2 Hinweise");
    expect(text).toContain("Zeile 6");
    expect(text).not.toContain("Zeile 7");
  });

  it("shows the line with what is meant marked in it", () => {
    expect(contentsOf(shown({ source: faultySource }), "mark")).toEqual(["25:70", "Kim Muster", "10:45"]);
    expect(contentsOf(shown({ source: faultySource }), "code")[0]).toBe("25:70 Der Rufbus im dritten Jahr");
  });

  it("says that there is nothing to mend", () => {
    expect(textOf(shown({ problems: [] }))).toBe("Hinweise\nNichts zu beanstanden.");
  });

  it("speaks English", () => {
    expect(textOf(shown({ messages: messagesFor("en") }))).toContain(
      "Error · Line 6\n“25:70” is not a time of day.",
    );
  });
});

describe("excerptOf", () => {
  it.each([
    ["eins\nzwei drei\nvier", 5, 4, ["", "zwei", " drei"]],
    ["eins\nzwei drei\nvier", 10, 4, ["zwei ", "drei", ""]],
    ["eins\nzwei", 0, 9, ["", "eins", ""]],
    ["  eins", 2, 4, ["", "eins", ""]],
    ["eins", 4, 0, ["eins", "", ""]],
    ["eins", 99, 3, ["eins", "", ""]],
  ])("of %j at %i, %i long is %j", (source, offset, length, [before, meant, after]) => {
    expect(excerptOf(source, { offset, length })).toEqual({ before, meant, after });
  });

  it("cuts what is long on both sides of what is meant", () => {
    const source = `${"a".repeat(500)}MITTE${"z".repeat(500)}`;
    const { before, meant, after } = excerptOf(source, { offset: 500, length: 5 });
    expect([before.length, meant, after.length]).toEqual([58, "MITTE", 58]);
    expect([before.at(0), after.at(-1)]).toEqual(["…", "…"]);
  });
});
