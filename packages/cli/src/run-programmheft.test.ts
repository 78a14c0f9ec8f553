import { readableFormats } from "@programmheft/formats";
import { describe, expect, it } from "vitest";
import type { Command } from "./command/command.ts";
import { commands } from "./command/commands.ts";
import { outputFormats } from "./convert/output-formats.ts";
import { runProgrammheft } from "./run-programmheft.ts";
import { type MemoryTerminalOptions, memoryTerminal } from "./terminal/memory-terminal.fixture.ts";

async function run(line: string, options?: MemoryTerminalOptions, known?: readonly Command[]) {
  const terminal = memoryTerminal(options);
  const code = await runProgrammheft(line.split(" ").filter(Boolean), terminal, known);
  return { code, output: terminal.printed(), errors: terminal.complained() };
}

const failing: Command = {
  name: "fail",
  summary: { de: "", en: "" },
  about: { de: "", en: "" },
  operands: { placeholder: { de: "", en: "" }, least: 0, most: 0 },
  options: [],
  examples: [],
  run: () => Promise.reject(new Error("Sonne\u001B[31m im Winter")),
};

describe("programmheft", () => {
  it.each([
    "--help",
    "--help --lang en",
    ...commands.flatMap(({ name }) => [`${name} --help`, `help ${name} --lang en`]),
  ])("%s explains with examples", async (line) => {
    const { code, output, errors } = await run(line);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    // Which formats there are is told by the table of formats, not here.
    expect(output.replace(/^(Formate|Formats):\n(?: .*\n)+/mu, "$1: …\n")).toMatchSnapshot();
  });

  it("explains every format", async () => {
    const [convert, imported] = [await run("convert --help"), await run("import --help")];
    for (const { name } of outputFormats)
      expect(convert.output).toMatch(new RegExp(`^ {2}${name} {2,}\\S`, "mu"));
    for (const { name } of readableFormats()) {
      expect(imported.output).toMatch(new RegExp(`^ {2}${name} {2,}\\S`, "mu"));
    }
  });

  it("names the version", async () => {
    expect(await run("--version")).toEqual({ code: 0, output: "1.2.3\n", errors: "" });
  });

  it("shows its help and exits with 2 where nothing was typed", async () => {
    const { code, output, errors } = await run("");
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toBe((await run("--help")).output);
  });

  it("says what is wrong about a line, in the language asked for, and exits with 2", async () => {
    expect(await run("chek webinar.md")).toEqual({
      code: 2,
      output: "",
      errors: "Fehler: Den Befehl „chek“ gibt es nicht.\n  Hilfe: Meinten Sie „check“?\n",
    });
    expect(await run("help chek --lang en")).toEqual({
      code: 2,
      output: "",
      errors: "Error: There is no command “chek”.\n  Help: Did you mean “check”?\n",
    });
  });

  it("never prints what would steer the terminal", async () => {
    const { errors } = await run("\u001B]0;x\u0007 \u001B[2J");
    expect(errors).toContain("␛]0;x␇");
    expect(errors).not.toContain("\u001B");
    expect(errors).not.toContain("\u0007");
  });

  it("apologises for its own failures without a stack trace", async () => {
    const { code, errors } = await run("fail", {}, [failing]);
    expect(code).toBe(2);
    expect(errors).toMatchInlineSnapshot(`
      "Fehler: Entschuldigung, hier ist Programmheft selbst gescheitert: Sonne␛[31m im Winter
        Hilfe: Bitte melden Sie das mit dem Befehl und, wenn möglich, der Datei. Einzelheiten zeigt PROGRAMMHEFT_DEBUG=1.
      "
    `);
    expect((await run("fail --lang en", {}, [failing])).errors).toMatchInlineSnapshot(`
      "Error: Sorry, Programmheft itself failed here: Sonne␛[31m im Winter
        Help: Please report this with the command and, if you can, the file. PROGRAMMHEFT_DEBUG=1 shows details.
      "
    `);
  });

  it("shows the stack where it is asked for", async () => {
    const { errors } = await run("fail", { environment: { PROGRAMMHEFT_DEBUG: "1" } }, [failing]);
    expect(errors).toMatch(/\n\s+at .*run-programmheft\.test\.ts/u);
  });
});
