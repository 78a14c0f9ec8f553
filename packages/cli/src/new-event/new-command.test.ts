import { describe, expect, it } from "vitest";
import { runProgrammheft } from "../run-programmheft.ts";
import { memoryTerminal } from "../terminal/memory-terminal.fixture.ts";

const files = {
  "herbst/reihe.md": "---\nTitel: Beispielreihe\nKennung: beispiel\n---\n",
  "herbst/1.md": `---
Reihe: beispiel
Nummer: 1
Titel: Auftakt
Datum: 2020-11-24
Beginn: 10:00
Ende: 11:00
---

## Programm

- 10:00 Begrüßung
- 10:10 Vortrag über das Wetter
  - » Eva Beispiel
- 11:00 Ende

## Moderation

- » Mona Beispiel
`,
};

async function make(...typed: readonly string[]) {
  const terminal = memoryTerminal({ files });
  const code = await runProgrammheft(["new", ...typed], terminal);
  return { code, output: terminal.printed(), errors: terminal.complained(), files: terminal.files };
}

describe("new", () => {
  it("makes the next event after the pattern of the last, and says where it is", async () => {
    const { code, output, errors, files: after } = await make("herbst", "1.12.2020", "Zweiter Tag");
    expect({ code, output, errors }).toEqual({
      code: 0,
      output:
        "herbst/2-zweiter-tag.md ist angelegt. Tragen Sie Titel und Mitwirkende ein; „programmheft check herbst/2-zweiter-tag.md“ prüft. Steht alles fest, löschen Sie die Zeile „Status: Entwurf“.\n",
      errors: "",
    });
    expect(after.get("herbst/2-zweiter-tag.md")).toMatchSnapshot();
  });

  it.each([
    ["de", "- 10:00 Begrüßung\n- 10:15 Titel folgt\n- 11:30 Ende\n"],
    ["en", "- 10:00 Welcome\n- 10:15 Title to follow\n- 11:30 End\n"],
  ])("shows in the first event of a series in %s where to write what", async (language, programme) => {
    const terminal = memoryTerminal({
      files: { "herbst/reihe.md": `---\nTitel: A\nSprache: ${language}\n---\n` },
    });
    await runProgrammheft(["new", "herbst", "1.12.2020", "B"], terminal);
    expect(terminal.files.get("herbst/b.md")).toContain(programme);
    expect(await runProgrammheft(["check", "herbst/b.md"], terminal)).toBe(0);
  });

  it("only prints it where that is asked for", async () => {
    const { output, files: after } = await make("herbst/reihe.md", "2020-12-01", "Zweiter Tag", "--out", "-");
    expect(output).toContain("Titel: Zweiter Tag\n");
    expect([...after.keys()]).toEqual(Object.keys(files));
  });

  it("overwrites nothing", async () => {
    const { code, errors, files: after } = await make("herbst", "1.12.2020", "Neu", "--out", "herbst/1.md");
    expect(code).toBe(2);
    expect(errors).toContain("Diese Datei gibt es schon.");
    expect(after.get("herbst/1.md")).toBe(files["herbst/1.md"]);
  });

  it.each([
    [["herbst", "morgen", "Neu"]],
    [["herbst", "2020-12-01", " "]],
    [["winter", "2020-12-01", "Neu"]],
    [["herbst", "2020-12-01"]],
  ])("refuses %j with words", async (typed) => {
    const { code, errors } = await make(...typed);
    expect(code).toBe(2);
    expect(errors).toMatchSnapshot();
  });
});
