import { defineProblem, type Problem, type ProblemContext, type Severity } from "@programmheft/core";
import { createColors } from "picocolors";
import { describe, expect, it } from "vitest";
import { speechIn } from "../messages/speech.ts";
import { printReport } from "./print-report.ts";
import { printReportJson } from "./print-report-json.ts";

const german = { speech: speechIn("de"), paint: createColors(false), columns: 80 };
const english = { ...german, speech: speechIn("en") };

const text = "Titel\n- 25:70 Begrüßung\n- 11:00 Ende\n";

function problem(severity: Severity, context: ProblemContext = {}, what = "„25:70“"): Problem {
  return defineProblem({
    code: `test/${severity}`,
    severity,
    message: { de: "{what} ist es nicht.", en: "{what} is not it." },
    help: { de: "Schreiben Sie es anders.", en: "Write it differently." },
  }).create({ what }, context);
}

const atTime = { place: { line: 2, column: 3, offset: 8, length: 5 } };
const atEnd = { place: { line: 3, column: 3, offset: 26, length: 5 } };

describe("a report for people", () => {
  it("names place, message, line and mend, and counts at the end", () => {
    const mends = [{ title: { de: "„25:70“ löschen", en: "Delete “25:70”" }, edits: [] }];
    const problems = [problem("warning", atEnd), problem("error", { ...atTime, mends })];
    const reports = [{ file: "webinar.md", text, problems }];
    expect(printReport(reports, german)).toMatchInlineSnapshot(`
      "webinar.md:2:3: Fehler: „25:70“ ist es nicht. [test/error]
        2 | - 25:70 Begrüßung
          |   ^^^^^
        Hilfe: Schreiben Sie es anders.
        Vorschlag: „25:70“ löschen

      webinar.md:3:3: Warnung: „25:70“ ist es nicht. [test/warning]
        3 | - 11:00 Ende
          |   ^^^^^
        Hilfe: Schreiben Sie es anders.

      1 Fehler, 1 Warnung in 1 Datei
      "
    `);
    expect(printReport(reports, english)).toMatchInlineSnapshot(`
      "webinar.md:2:3: Error: „25:70“ is not it. [test/error]
        2 | - 25:70 Begrüßung
          |   ^^^^^
        Help: Write it differently.
        Suggestion: Delete “25:70”

      webinar.md:3:3: Warning: „25:70“ is not it. [test/warning]
        3 | - 11:00 Ende
          |   ^^^^^
        Help: Write it differently.

      1 error, 1 warning in 1 file
      "
    `);
  });

  it("does without a line where there is no place", () => {
    expect(printReport([{ file: "a.md", text, problems: [problem("hint")] }], german)).toMatchInlineSnapshot(`
      "a.md: Hinweis: „25:70“ ist es nicht. [test/hint]
        Hilfe: Schreiben Sie es anders.

      1 Hinweis in 1 Datei
      "
    `);
  });

  it("is empty where all is well", () => {
    expect(printReport([{ file: "a.md", text, problems: [] }], german)).toBe("");
  });

  it.each([
    [1, 1, 1, 1, "1 Fehler, 1 Warnung, 1 Hinweis in 1 Datei", "1 error, 1 warning, 1 hint in 1 file"],
    [
      2,
      2,
      2,
      2,
      "4 Fehler, 4 Warnungen, 4 Hinweise in 2 Dateien",
      "4 errors, 4 warnings, 4 hints in 2 files",
    ],
    [0, 1, 0, 1, "1 Warnung in 1 Datei", "1 warning in 1 file"],
  ])(
    "counts %i errors, %i warnings and %i hints in each of %i files",
    (errors, warnings, hints, files, de, en) => {
      const problems = [
        ...Array.from({ length: errors }, () => problem("error")),
        ...Array.from({ length: warnings }, () => problem("warning")),
        ...Array.from({ length: hints }, () => problem("hint")),
      ];
      const reports = [
        ...Array.from({ length: files }, (_, index) => ({ file: `${index}.md`, text, problems })),
        { file: "fine.md", text, problems: [] },
      ];
      expect(printReport(reports, german).split("\n").at(-2)).toBe(de);
      expect(printReport(reports, english).split("\n").at(-2)).toBe(en);
    },
  );

  it("shows the gravest hundred of very many, and says how many are left", () => {
    const problems = [...Array.from({ length: 1_234 }, () => problem("hint")), problem("error", atTime)];
    const lines = printReport([{ file: "a.md", text, problems }], german).split("\n");
    expect(lines[0]).toMatch(/^a\.md:2:3: Fehler:/u);
    expect(lines.filter((line) => line.includes("Hinweis:"))).toHaveLength(99);
    expect(lines.slice(-4)).toEqual([
      "a.md: 1.135 weitere Hinweise nicht gezeigt. Alle gibt „programmheft check --json“ aus.",
      "",
      "1 Fehler, 1.234 Hinweise in 1 Datei",
      "",
    ]);
  });

  it("shows signs of the input that would steer the terminal", () => {
    const steering = "\u001B[2J";
    const report = {
      file: `${steering}.md`,
      text: `- ${steering} 25:70`,
      problems: [problem("error", { place: { line: 1, column: 3, offset: 2, length: 4 } }, steering)],
    };
    const printed = printReport([report], german);
    expect(printed).not.toContain("\u001B");
    expect(printed).toContain("␛[2J.md:1:3: Fehler: ␛[2J ist es nicht.");
    expect(printed).toContain("1 | - ␛[2J 25:70\n    |   ^^^^");
  });

  it("is coloured where colours are wanted, and says the same", () => {
    const reports = [{ file: "webinar.md", text, problems: [problem("error", atTime)] }];
    const colored = printReport(reports, { ...german, paint: createColors(true) });
    expect(colored).toContain("\u001B[31m");
    expect(colored.replace(/\p{Cc}\[\d+m/gu, "")).toBe(printReport(reports, german));
  });
});

describe("a report for machines", () => {
  it("has every problem with its place, in the order of the text, and the counts", () => {
    const problems = [problem("hint", atEnd), problem("error", atTime)];
    const json: unknown = JSON.parse(
      printReportJson([
        { file: "a.md", text, problems },
        { file: "b.md", text, problems: [] },
      ]),
    );
    expect(json).toEqual({
      files: [
        { file: "a.md", problems: [problem("error", atTime), problem("hint", atEnd)] },
        { file: "b.md", problems: [] },
      ],
      errors: 1,
      warnings: 0,
      hints: 1,
    });
  });

  it("holds nothing that would steer a terminal, and loses nothing", () => {
    const what = "\u001B[2J\u009B\u007F\u2028";
    const printed = printReportJson([{ file: what, text, problems: [] }]);
    expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Zl}]/u);
    expect(JSON.parse(printed)).toMatchObject({ files: [{ file: what }] });
  });
});
