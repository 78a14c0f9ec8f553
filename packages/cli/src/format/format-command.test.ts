import { describe, expect, it } from "vitest";
import { runProgrammheft } from "../run-programmheft.ts";
import { type MemoryTerminalOptions, memoryTerminal } from "../terminal/memory-terminal.fixture.ts";

async function format(typed: readonly string[], options: MemoryTerminalOptions = {}) {
  const terminal = memoryTerminal(options);
  const code = await runProgrammheft(["format", ...typed], terminal);
  return { code, output: terminal.printed(), errors: terminal.complained(), files: terminal.files };
}

const pasted = `Dienstag, 24. November 2020

Ein Beispiel

Programm

- 10.00 Uhr Begrüßung**
» Eva Beispiel, Institut für Beispiele
- 11.00 Uhr Ende

Moderation:
- » Mona Beispiel
`;

const canonical = `---
Titel: Ein Beispiel
Datum: 2020-11-24
Zeitzone: Europe/Berlin
Sprache: de
---

## Programm

- 10:00 Begrüßung
  - » Eva Beispiel, Institut für Beispiele
- 11:00 Ende

## Moderation

- » Mona Beispiel
`;

describe("format", () => {
  it("prints the canonical form and leaves the file alone", async () => {
    const { code, output, errors, files } = await format(["a.txt"], { files: { "a.txt": pasted } });
    expect({ code, output, errors }).toEqual({ code: 0, output: canonical, errors: "" });
    expect(files.get("a.txt")).toBe(pasted);
  });

  it("prints the same bytes when it reads what it printed", async () => {
    expect((await format(["-"], { standardInput: canonical })).output).toBe(canonical);
  });

  it("writes the canonical form into the files where that is asked for, without a word", async () => {
    const { code, output, errors, files } = await format(["a.txt", "b.md", "--write"], {
      files: { "a.txt": pasted, "b.md": canonical },
    });
    expect({ code, output, errors }).toEqual({ code: 0, output: "", errors: "" });
    expect([...files]).toEqual([
      ["a.txt", canonical],
      ["b.md", canonical],
    ]);
  });

  it("does not write what has the canonical form already", async () => {
    const terminal = memoryTerminal({ files: { "a.md": canonical } });
    const written: string[] = [];
    const watched = {
      ...terminal,
      writeFile: (path: string) => {
        written.push(path);
        return Promise.resolve(undefined);
      },
    };
    expect(await runProgrammheft(["format", "a.md", "--write"], watched)).toBe(0);
    expect(written).toEqual([]);
  });

  it("names the files of another form where it only checks", async () => {
    const files = { "a.txt": pasted, "b.md": canonical };
    const { code, output, errors } = await format(["a.txt", "b.md", "--check"], { files });
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatchInlineSnapshot(`
      "a.txt: Fehler: Der Text steht nicht in der einheitlichen Form.
        Hilfe: programmheft format a.txt --write
      "
    `);
    expect((await format(["b.md", "--check"], { files })).code).toBe(0);
  });

  it("leaves a text with errors alone, and says so", async () => {
    const wrong = pasted.replace("10.00", "25.70");
    const { code, errors, files } = await format(["a.md", "--write"], { files: { "a.md": wrong } });
    expect(code).toBe(1);
    expect(files.get("a.md")).toBe(wrong);
    expect(errors).toMatchSnapshot();
  });

  it.each([
    ["nothing", ""],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1])],
  ])("never writes over %s", async (_, content) => {
    const { code, files } = await format(["a.md", "--write"], { files: { "a.md": content } });
    expect(code).toBe(1);
    expect(files.get("a.md")).toBe(content);
  });

  it("formats the file of a series as one", async () => {
    const series = "---\nTitle: Reihe\n---\nWorum es geht.\n";
    const { output, errors } = await format(["reihe.md"], { files: { "reihe.md": series } });
    expect({ output, errors }).toMatchInlineSnapshot(`
      {
        "errors": "",
        "output": "---
      Titel: Reihe
      Sprache: de
      Zeitzone: Europe/Berlin
      ---

      Worum es geht.
      ",
      }
    `);
    expect(await format(["reihe.md", "--check"], { files: { "reihe.md": output } })).toMatchObject({
      code: 0,
    });
  });

  it("says why a file cannot be written", async () => {
    const terminal = memoryTerminal({ files: { "a.md": pasted } });
    const full = {
      ...terminal,
      writeFile: () => Promise.resolve({ reason: "no-space" as const, detail: "ENOSPC" }),
    };
    expect(await runProgrammheft(["format", "a.md", "--write"], full)).toBe(2);
    expect(terminal.complained()).toMatchInlineSnapshot(`
      "a.md: Fehler: Der Datenträger ist voll.
        Hilfe: Schaffen Sie Platz und versuchen Sie es noch einmal. An der Datei wurde nichts geändert.
      "
    `);
  });

  it.each([["a.md b.md"], ["a.md --write --check"], ["- --write"], ["a.md --write --lang en --check"]])(
    "refuses “%s” with words",
    async (line) => {
      const { code, errors } = await format(line.split(" "), { files: { "a.md": canonical } });
      expect(code).toBe(2);
      expect(errors).toMatchSnapshot();
    },
  );
});
