import { describe, expect, it } from "vitest";
import { runProgrammheft } from "../run-programmheft.ts";
import { type MemoryTerminalOptions, memoryTerminal } from "../terminal/memory-terminal.fixture.ts";

async function check(files: string | readonly string[], options: MemoryTerminalOptions) {
  const terminal = memoryTerminal(options);
  const code = await runProgrammheft(["check", ...(typeof files === "string" ? [files] : files)], terminal);
  return { code, output: terminal.printed(), errors: terminal.complained() };
}

const fine = `---
Titel: Ein Beispiel
Datum: 2020-11-24
---

## Programm

- 10:00 Begrüßung
- 10:20 Vortrag
  - » Eva Beispiel
- 11:00 Ende

## Moderation

- » Mona Beispiel
`;

const random = Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 256);
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...random]);

/** What organisers really send. */
const badInputs: readonly (readonly [name: string, file: string, content: string | Uint8Array])[] = [
  ["an empty file", "leer.md", ""],
  ["no date", "webinar.md", fine.replace("Datum: 2020-11-24\n", "")],
  ["no programme", "webinar.md", fine.replace(/- 10:.*- 11:00 Ende\n/su, "")],
  ["times out of order", "webinar.md", fine.replace("10:20", "09:20")],
  ["the same time twice", "webinar.md", fine.replace("10:20", "10:00")],
  ["an end before the start", "webinar.md", fine.replace("10:20 Vortrag", "10:20–09:50 Vortrag „Kommunen“")],
  [
    "two items in one room",
    "webinar.md",
    fine
      .replace("10:00 Begrüßung", '10:00–10:40 Begrüßung {raum="Saal"}')
      .replace("Vortrag", 'Vortrag {raum="Saal"}'),
  ],
  ["a time that there is not", "webinar.md", fine.replace("10:20", "25:70")],
  ["a picture", "plakat.png", png],
  ["noise", "webinar.md", random],
  ["an unknown entry", "webinar.md", fine.replace("Datum:", "Wetter: heiter\nDatun:")],
  ["an entry that is no YAML", "webinar.md", fine.replace("Titel:", 'Thema: "offen\nTitel:')],
  ["JSON that breaks off", "webinar.json", '{\n  "title": "Ein Beispiel",\n  "sessions": [\n'],
  ["JSON of something else", "webinar.json", '{ "name": "left-pad", "sessions": {} }'],
];

describe("check", () => {
  it("says nothing where all is well", async () => {
    expect(await check("webinar.md", { files: { "webinar.md": fine } })).toEqual({
      code: 0,
      output: "",
      errors: "",
    });
  });

  it.each(badInputs)("explains %s in German and English", async (_, file, content) => {
    const options = { files: { [file]: content } };
    const german = await check(file, options);
    const english = await check([file, "--lang", "en"], options);
    expect(german).toMatchObject({ code: 1, errors: "" });
    expect(english).toMatchObject({ code: 1, errors: "" });
    expect(german.output).not.toMatch(/\n\s+at /u);
    expect(`${german.output}\n${english.output}`).toMatchSnapshot();
  });

  it("survives a paste of five megabytes", { timeout: 120_000 }, async () => {
    const paste = "Noch eine Zeile, 10:30 Uhr, von Eva Beispiel und anderen.\n".repeat(85_000);
    const { code, output, errors } = await check("webinar.md", { files: { "webinar.md": paste } });
    expect({ code, errors }).toEqual({ code: 1, errors: "" });
    expect(output.length).toBeLessThan(100_000);
    expect(output).not.toMatch(/\n\s+at /u);
  });

  it("refuses a file that is too large, and says how to go on", async () => {
    const files = { "webinar.md": new Uint8Array(10_000_001), "b.md": fine };
    expect(await check(["webinar.md", "b.md"], { files })).toMatchInlineSnapshot(`
      {
        "code": 2,
        "errors": "webinar.md: Fehler: Diese Datei ist größer als 10 MB und wird nicht gelesen.
        Hilfe: Ein Programm ist Text von wenigen Seiten. Speichern Sie es als reinen Text, ohne Bilder.
      ",
        "output": "",
      }
    `);
  });

  it("checks the other files, too, where one cannot be read", async () => {
    const files = { "a.md": fine.replace("10:20", "25:70") };
    const { code, output, errors } = await check(["none.md", "a.md"], { files });
    expect(code).toBe(2);
    expect(output).toMatch(/^a\.md:9:\d+: Fehler:/u);
    expect(errors).toMatch(/^none\.md: Fehler: Diese Datei gibt es nicht\./u);
  });

  it("leaves the exit code at 0 where there are hints alone", async () => {
    const { code, output } = await check("a.md", { files: { "a.md": fine.replace(/## Mod.*/su, "") } });
    expect(code).toBe(0);
    expect(output).toContain("1 Hinweis in 1 Datei");
  });

  it("reads from the standard input, and tells a person who types how to end", async () => {
    const standardInput = fine.replace("10:20", "25:70");
    expect((await check("-", { standardInput })).output).toMatch(/^\(Eingabe\):9:\d+: Fehler:/u);
    expect((await check(["-", "--lang", "en"], { standardInput, isTerminal: true })).errors).toContain(
      "Ctrl+D",
    );
  });

  it("gives problems to machines as JSON, also where there are none", async () => {
    const files = { "a.md": fine.replace("10:20", "25:70"), "b.md": fine };
    const { code, output } = await check(["a.md", "b.md", "--json"], { files });
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      files: [
        {
          file: "a.md",
          problems: [{ severity: "error", place: { line: 9 }, message: { de: /./u, en: /./u } }],
        },
        { file: "b.md", problems: [] },
      ],
      errors: 1,
    });
  });
});

describe("check with a series", () => {
  const series = `---
Titel: Eine Reihe
Projekte:
  - Name: KoDa_eG
Kennung: reihe
---
`;

  it("reads the file of the series once for all events beside it", async () => {
    const files = { "herbst/reihe.md": `${series}\nUnbekannt`, "herbst/a.md": fine, "herbst/b.md": fine };
    expect(await check(["herbst/a.md", "herbst/b.md"], { files })).toEqual({
      code: 0,
      output: "",
      errors: "",
    });
  });

  it("reports what is wrong with that file once, under its own name", async () => {
    const files = { "reihe.md": series.replace("Kennung:", "Kenung:"), "a.md": fine, "b.md": fine };
    const { output } = await check(["a.md", "b.md", "reihe.md"], { files });
    expect(output.match(/reihe\.md:5:1: Warnung/gu)).toHaveLength(1);
  });

  it("holds events against what people of the series said of their time", async () => {
    const away = series.replace(
      "Kennung:",
      "Personen:\n  - Name: Eva Beispiel\n    Verfügbarkeit:\n      Kann nicht: dienstags ab 10:30\nKennung:",
    );
    const { code, output } = await check("a.md", { files: { "reihe.md": away, "a.md": fine } });
    expect(code).toBe(1);
    expect(output).toMatch(/^a\.md:10:3: Warnung: Eva Beispiel kann zur Zeit von „Vortrag“ nicht/u);
  });

  it("reports settings in the file of the series that do nothing", async () => {
    const rules = series.replace("Kennung:", "Prüfungen:\n  schedule/brakes: aus\nKennung:");
    const { output } = await check("reihe.md", { files: { "reihe.md": rules } });
    expect(output).toMatch(/^reihe\.md:6:\d+: Warnung: Eine Prüfung „schedule\/brakes“ gibt es nicht\./u);
  });

  it("says so where the file that was named is not there", async () => {
    const { code, errors } = await check(["a.md", "--series", "none.md"], { files: { "a.md": fine } });
    expect(code).toBe(2);
    expect(errors).toMatch(/^none\.md: Fehler: Diese Datei gibt es nicht\./u);
  });
});
