import { describe, expect, expectTypeOf, it } from "vitest";
import { compareProblems, defineProblem, type Problem } from "./problem.ts";

const lost = defineProblem({
  code: "test/lost",
  severity: "warning",
  message: { de: "„{what}“ fehlt.", en: "“{what}” is missing." },
  help: {
    de: "Ergänzen Sie {what} in Zeile {line}, etwa {stunde=erste}.",
    en: "Add {what} in line {line}, say {hour=first}.",
  },
});

describe("a problem", () => {
  it("carries its words in both languages, with the parameters in place", () => {
    expect(lost.create({ what: "Datum", line: 3 })).toEqual({
      code: "test/lost",
      severity: "warning",
      message: { de: "„Datum“ fehlt.", en: "“Datum” is missing." },
      help: {
        de: "Ergänzen Sie Datum in Zeile 3, etwa {stunde=erste}.",
        en: "Add Datum in line 3, say {hour=first}.",
      },
      params: { what: "Datum", line: 3 },
    });
  });

  it("asks the compiler for every parameter that its words name", () => {
    expectTypeOf(lost.create)
      .parameter(0)
      .toEqualTypeOf<Readonly<Record<"what" | "line", string | number>>>();
  });

  it("does not read braces that come with a parameter as parameters", () => {
    expect(lost.create({ what: "{line}", line: 3 }).message.en).toBe("“{line}” is missing.");
  });

  it.each([
    ["German marks", "Aus „Kommunen innovativ“", "Aus ‚Kommunen innovativ‘", "Aus ‘Kommunen innovativ’"],
    ["English marks", "On “Cities” and “Towns”", "On ‚Cities‘ and ‚Towns‘", "On ‘Cities’ and ‘Towns’"],
    ["German marks closed as English ones", "Aus „Neuem”", "Aus ‚Neuem‘", "Aus ‘Neuem’"],
    ["a mark without its other half", "Aus „Neuem", "Aus „Neuem", "Aus „Neuem"],
    ["straight ones, which may be code", 'Aus "Neuem"', 'Aus "Neuem"', 'Aus "Neuem"'],
  ])("quotes a title that has %s", (_, what, de, en) => {
    expect(lost.create({ what, line: 3 }).message).toEqual({
      de: `„${de}“ fehlt.`,
      en: `“${en}” is missing.`,
    });
  });

  it("leaves the marks of a parameter that stands in no quotation, and the parameter itself", () => {
    const { help, params } = lost.create({ what: "„Titel“", line: 3 });
    expect(help.de).toContain("Ergänzen Sie „Titel“ in");
    expect(params.what).toBe("„Titel“");
  });

  it("sorts by place, then by severity, with placeless ones last", () => {
    const at = (offset: number | undefined, severity: Problem["severity"]): Problem => ({
      ...lost.create({ what: "", line: 0 }),
      severity,
      ...(offset !== undefined && { place: { line: 1, column: offset + 1, offset, length: 1 } }),
    });
    const sorted = [
      at(undefined, "error"),
      at(7, "hint"),
      at(7, "error"),
      at(2, "hint"),
      at(undefined, "hint"),
    ].sort(compareProblems);
    expect(sorted.map(({ place, severity }) => [place?.offset, severity])).toEqual([
      [2, "hint"],
      [7, "error"],
      [7, "hint"],
      [undefined, "error"],
      [undefined, "hint"],
    ]);
  });

  it("sorts by code where place and severity are the same", () => {
    const coded = (code: string): Problem => ({ ...lost.create({ what: "", line: 0 }), code });
    const sorted = ["test/b", "test/c", "test/a", "test/b"].map(coded).sort(compareProblems);
    expect(sorted.map(({ code }) => code)).toEqual(["test/a", "test/b", "test/b", "test/c"]);
  });
});
