import { applyChanges, Change, Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { runProgrammheft } from "../run-programmheft.ts";
import { jsonPart } from "../terminal/json-part.fixture.ts";
import { type MemoryTerminalOptions, memoryTerminal } from "../terminal/memory-terminal.fixture.ts";

async function run(line: string, options: MemoryTerminalOptions = {}) {
  const files = { "alt.md": published, "neu.md": corrected, ...options.files };
  const terminal = memoryTerminal({ ...options, files });
  const code = await runProgrammheft(line.split(" "), terminal);
  return { code, output: terminal.printed(), errors: terminal.complained(), files: terminal.files };
}

const published = `---
Titel: Ein *Beispiel*
Datum: 2020-11-24
Zeitzone: Europe/Berlin
Sprache: de
---

## Programm

- 10:00 Begrüßung
- 10:20 Vortrag
  - » Eva Beispiel, Institut für Beispiele
- 11:00 Ende

## Moderation

- » Mona Beispiel
`;

const corrected = published
  .replace("10:20", "10:30")
  .replace("Institut für Beispiele", "Verein für Beispiele [KoDa_eG]");

describe("diff", () => {
  it.each([
    ["text", "de"],
    ["text", "en"],
    ["markdown", "de"],
    ["markdown", "en"],
  ])("says what has changed as %s, in the language %s", async (format, lang) => {
    const { code, output, errors } = await run(`diff alt.md neu.md --to ${format} --lang ${lang}`);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toMatchSnapshot();
  });

  it("writes it as a mail, with the programme as it is now, and from the organisers of the series", async () => {
    const files = { "reihe.md": "---\nTitel: Eine Reihe\nVeranstaltet von: Institut für Beispiele\n---\n" };
    const { code, output, errors } = await run("diff alt.md neu.md --to mail", { files });
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toMatch(/^Betreff: Änderung: Ein \*Beispiel\* – Dienstag, 24\. November 2020\n\n/u);
    expect(output).toContain("So sieht das Programm jetzt aus:");
    const html = await run("diff alt.md neu.md --to mail-html --lang en", { files });
    expect(html.output).toContain("<p>What has changed:</p>");
    expect((await run("diff alt.md alt.md --to mail", { files })).output).toBe("");
  });

  it("gives text unless told", async () => {
    expect((await run("diff alt.md neu.md")).output).toBe((await run("diff alt.md neu.md --to text")).output);
  });

  it("gives JSON by which the old version becomes the new one", async () => {
    const { code, output } = await run("diff alt.md neu.md --to json");
    expect(code).toBe(0);
    const eventIn = async (file: string) =>
      Event.parse(JSON.parse((await run(`convert ${file} --to json`)).output));
    const changes = Change.array().parse(jsonPart(output, "changes"));
    expect(applyChanges(await eventIn("alt.md"), changes).value).toEqual(await eventIn("neu.md"));
    const note = { text: expect.stringMatching(/\.$/u), matters: expect.any(Boolean) };
    expect(JSON.parse(output)).toMatchObject({
      matters: true,
      notes: { de: [note, note], en: [note, note] },
    });
  });

  it("says nothing where nothing has changed but the layout", async () => {
    const files = { "neu.md": published.replace("- 10:00 Begrüßung", "* 10.00 Uhr **Begrüßung**") };
    expect(await run("diff alt.md neu.md --exit-code", { files })).toMatchObject({
      code: 0,
      output: "",
      errors: "",
    });
    expect((await run("diff alt.md neu.md", { files, isTerminal: true })).errors).toBe("Keine Änderungen.\n");
    expect((await run("diff alt.md neu.md --lang en", { files, isTerminal: true })).errors).toBe(
      "No changes.\n",
    );
    expect(JSON.parse((await run("diff alt.md neu.md --to json", { files })).output)).toEqual({
      matters: false,
      notes: { de: [], en: [] },
      changes: [],
    });
  });

  it("says so where only ids have changed, which nobody needs to know", async () => {
    const files = { "neu.md": published.replace("Sprache: de", "Sprache: de\nKennung: anders") };
    const { output, errors } = await run("diff alt.md neu.md", { files, isTerminal: true });
    expect(output).toBe("");
    expect(errors).toBe("Keine Änderungen, von denen jemand wissen müsste.\n");
  });

  it("exits with 1 for changes where that is asked for", async () => {
    expect((await run("diff alt.md neu.md --exit-code")).code).toBe(1);
  });

  it("writes to a file where one is named", async () => {
    const { output, files } = await run("diff alt.md neu.md --out notiz.txt");
    expect(output).toBe("");
    expect(files.get("notiz.txt")).toBe((await run("diff alt.md neu.md")).output);
  });

  it("takes for a version from the input the series of the other", async () => {
    const files = {
      "reihe.md": "---\nTitel: Reihe\nZeitzone: Europe/Vienna\nKennung: reihe\n---\n",
      "neu.md": published.replace("Zeitzone: Europe/Berlin\n", ""),
    };
    const standardInput = files["neu.md"];
    expect(await run("diff - neu.md --exit-code", { files, standardInput })).toMatchObject({ code: 0 });
    expect(await run("diff neu.md - --exit-code", { files, standardInput })).toMatchObject({ code: 0 });
  });

  it("compares what could be read, reports errors, and exits with 1 for them", async () => {
    const files = { "neu.md": corrected.replace("11:00 Ende", "25:70 Ende") };
    const { code, output, errors } = await run("diff alt.md neu.md", { files });
    expect(code).toBe(1);
    expect(output).toContain("Eva Beispiel");
    expect(errors).toMatch(/^neu\.md:\d+:\d+: Fehler: /u);
  });

  it("prints nothing where one of them cannot be read", async () => {
    const broken = await run("diff alt.md a.json", { files: { "a.json": "{" } });
    expect(broken).toMatchObject({ code: 1, output: "" });
    expect(await run("diff alt.md none.md")).toMatchObject({ code: 2, output: "" });
    expect(await run("diff alt.md")).toMatchObject({ code: 2, output: "" });
  });
});
