import { describe, expect, it } from "vitest";
import { runProgrammheft } from "../run-programmheft.ts";
import { type MemoryTerminalOptions, memoryTerminal } from "../terminal/memory-terminal.fixture.ts";

async function run(line: string, options: MemoryTerminalOptions) {
  const terminal = memoryTerminal(options);
  const code = await runProgrammheft(line.split(" "), terminal);
  return { code, output: terminal.printed(), errors: terminal.complained(), files: terminal.files };
}

const paste = `Dienstag, 24. November 2020

Ein Beispiel

Programm

- 10.00 Uhr Begrüßung**
» Eva Beispiel, Institut für Beispiele
- 10.20 Uhr Podiumsdiskussion zu „Kommunen innovativ“**
- 11.00 Uhr Ende
`;

describe("import", () => {
  it.each(["de", "en"])(
    "makes a programme text of a paste, and explains what is unsure, in the language %s",
    async (language) => {
      const { code, output, errors } = await run(`import - --lang ${language}`, { standardInput: paste });
      expect(code).toBe(0);
      expect(`${output}\n${errors}`).toMatchSnapshot();
    },
  );

  it("gives a text that it reads again to the same bytes", async () => {
    const { output } = await run("import -", { standardInput: paste });
    expect((await run("import -", { standardInput: output })).output).toBe(output);
    expect((await run("format --check a.md", { files: { "a.md": output } })).code).toBe(0);
  });

  it("gives the same text for an event that comes as JSON", async () => {
    const { output } = await run("import -", { standardInput: paste });
    const json = (await run("convert - --to json", { standardInput: paste })).output;
    expect((await run("import -", { standardInput: json })).output).toBe(output);
    expect((await run("import a.txt --from json", { files: { "a.txt": json } })).output).toBe(output);
  });

  it("writes to a file where one is named, and still explains", async () => {
    const { output, errors, files } = await run("import - --out a.md", { standardInput: paste });
    expect(output).toBe("");
    expect(errors).toContain("(Eingabe):");
    expect(files.get("a.md")).toBe((await run("import -", { standardInput: paste })).output);
  });

  it("exits with 1 where something was not to be understood, and keeps its words", async () => {
    const standardInput = paste.replace("10.20", "25.70");
    const { code, output, errors } = await run("import -", { standardInput });
    expect(code).toBe(1);
    expect(output).toContain("25.70");
    expect(errors).toMatch(/^\(Eingabe\):9:\d+: Fehler:/mu);
  });

  it("takes from the series what a paste leaves out", async () => {
    const files = { "herbst.md": "---\nTitel: Reihe\nZeitzone: Europe/Vienna\nKennung: reihe\n---\n" };
    const { output } = await run("import - --series herbst.md", { standardInput: paste, files });
    expect(output).toContain("Zeitzone: Europe/Vienna");
  });

  it("prints nothing of JSON that cannot be read", async () => {
    const { code, output, errors } = await run("import a.json", { files: { "a.json": "{" } });
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatch(/^a\.json:1:\d+: Fehler: /u);
  });

  it("says why there is nothing to read, or nowhere to write", async () => {
    expect(await run("import none.txt", {})).toMatchObject({ code: 2, output: "" });
    const nowhere = await run("import - --out none/a.md", {
      standardInput: paste,
      failures: { "none/a.md": "folder-missing" },
    });
    expect(nowhere).toMatchObject({ code: 2, output: "" });
    expect(nowhere.errors).toContain("none/a.md: Fehler: Den Ordner dafür gibt es nicht.");
  });
});

describe("import of several events", () => {
  const series = `---\nTitel: Eine Reihe\nKennung: reihe\n---\n`;
  const programme = (title: string) => paste.replace("Ein Beispiel", title);
  async function seriesJson() {
    const files = { "reihe.md": series, "1.txt": programme("Erstes"), "2.txt": programme("Zweites") };
    return (await run("convert reihe.md 1.txt 2.txt --to series-json", { files })).output;
  }

  it("makes a file of each, and of their series, in a folder", async () => {
    const files = { "alle.json": await seriesJson() };
    const { code, output, files: after } = await run("import alle.json --out aus/", { files });
    expect({ code, output }).toEqual({ code: 0, output: "" });
    expect([...after.keys()]).toEqual(["alle.json", "aus/erstes.md", "aus/zweites.md", "aus/reihe.md"]);
    const again = await run("convert aus/reihe.md --to series-json", {
      files: Object.fromEntries([...after].filter(([path]) => path.startsWith("aus/"))),
    });
    expect(again.output).toBe(files["alle.json"]);
  });

  it("takes the one that is named", async () => {
    const { code, output } = await run("import - --event zweites", { standardInput: await seriesJson() });
    expect(code).toBe(0);
    expect(output).toContain("Titel: Zweites");
  });

  it("says which there are, where none is named or there is none of that id", async () => {
    const standardInput = await seriesJson();
    const several = await run("import -", { standardInput });
    expect(several).toMatchObject({ code: 2, output: "" });
    expect(several.errors).toContain(
      "(Eingabe): Fehler: Das sind 2 Veranstaltungen; hier wird eine gebraucht.",
    );
    expect(several.errors).toContain("oder mit „--event“ eine: erstes, zweites.");
    const unknown = await run("import - --event drittes", { standardInput });
    expect(unknown).toMatchObject({ code: 2, output: "" });
    expect(unknown.errors).toContain("Eine Veranstaltung „drittes“ ist nicht dabei.");
  });

  it("is not what commands for one event take", async () => {
    const files = { "a.json": await seriesJson(), "b.txt": paste };
    const { code, errors } = await run("diff a.json b.txt", { files });
    expect(code).toBe(2);
    expect(errors).toContain("programmheft import a.json --out ORDNER/");
  });

  it("is checked event by event", async () => {
    const { code } = await run("check a.json", { files: { "a.json": await seriesJson() } });
    expect(code).toBe(0);
  });
});
