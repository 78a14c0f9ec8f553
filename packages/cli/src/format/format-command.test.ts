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
    expect(errors).toMatchInlineSnapshot();
    expect((await format(["b.md", "--check"], { files })).code).toBe(0);
  });

  it("writes a text with errors only if every word of it is kept", async () => {
    const kept = canonical.replace("10:00", "25:70");
    const first = await format(["a.md", "--write"], {
      files: { "a.md": kept.replace("- 11:00", "*  11:00") },
    });
    expect(first.code).toBe(1);
    expect(first.files.get("a.md")).toBe(kept);

    const lost = pasted.replace("10.00", "25.70");
    const second = await format(["a.md", "--write"], { files: { "a.md": lost } });
    expect(second.code).toBe(1);
    expect(second.files.get("a.md")).toBe(lost);
    expect(second.errors).toMatchSnapshot();
  });

  it.each([
    ["nothing", ""],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1])],
  ])("never writes over %s", async (_, content) => {
    const { code, files } = await format(["a.md", "--write"], { files: { "a.md": content } });
    expect(code).toBe(1);
    expect(files.get("a.md")).toBe(content);
  });

  it("passes over the file of the series that a pattern names, too", async () => {
    const series = "---\nTitel: Reihe\nKennung: reihe\n---\n";
    const files = { "reihe.md": series, "b.md": canonical };
    expect(await format(["b.md", "reihe.md", "--check"], { files })).toMatchObject({ code: 0, errors: "" });
  });

  it("says why a file cannot be written", async () => {
    const terminal = memoryTerminal({ files: { "a.md": pasted } });
    const full = {
      ...terminal,
      writeFile: () => Promise.resolve({ reason: "no-space" as const, detail: "ENOSPC" }),
    };
    expect(await runProgrammheft(["format", "a.md", "--write"], full)).toBe(2);
    expect(terminal.complained()).toMatchInlineSnapshot();
  });

  it.each([
    ["a.md b.md"],
    ["a.md --write --check"],
    ["- --write"],
    ["reihe.md"],
    ["a.md --write --lang en --check"],
  ])("refuses “%s” with words", async (line) => {
    const { code, errors } = await format(line.split(" "), { files: { "a.md": canonical } });
    expect(code).toBe(2);
    expect(errors).toMatchSnapshot();
  });
});
