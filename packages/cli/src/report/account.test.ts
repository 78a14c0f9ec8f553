import { describe, expect, it } from "vitest";
import { z } from "zod";
import { commands } from "../command/commands.ts";
import { runProgrammheft } from "../run-programmheft.ts";
import { memoryTerminal } from "../terminal/memory-terminal.fixture.ts";

const Told = z.looseObject({
  exitCode: z.number(),
  output: z.string().optional(),
  written: z.array(z.string()),
  removed: z.array(z.string()),
  losses: z.array(z.looseObject({ of: z.string(), field: z.string() })),
  said: z.array(
    z.looseObject({ severity: z.string(), message: z.object({ de: z.string(), en: z.string() }) }),
  ),
  files: z.array(z.looseObject({ file: z.string(), problems: z.array(z.looseObject({ code: z.string() })) })),
  errors: z.number(),
});

const programme = "Ein Beispiel\n\nDienstag, 24. November 2020\n\n10:00 Begrüßung\n11:00 Ende\n";
const broken = programme.replace("11:00", "25:70");

async function tell(typed: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const terminal = memoryTerminal({ files: { "a.md": programme, "b.md": broken, ...files } });
  const code = await runProgrammheft([...typed, "--json"], terminal);
  const told = Told.parse(JSON.parse(terminal.printed()));
  expect({ errors: terminal.complained(), code: told.exitCode }).toEqual({ errors: "", code });
  return { ...told, terminal };
}

describe("what programs are told of a command", () => {
  it("is what it would have printed, with all findings", async () => {
    const { exitCode, output, files } = await tell(["import", "b.md"]);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^---\nTitel: Ein Beispiel\n/u);
    expect(files.flatMap(({ problems }) => problems.map(({ code }) => code))).toContain(
      "text/time-out-of-range",
    );
  });

  it("is which files it wrote, and what was lost on the way", async () => {
    const { exitCode, output, written, losses } = await tell([
      "convert",
      "a.md",
      "--to",
      "pentabarf-xml",
      "--out",
      "a.xml",
    ]);
    expect({ exitCode, output, written }).toEqual({ exitCode: 0, output: undefined, written: ["a.xml"] });
    expect(losses.every(({ of }) => of === "a.xml")).toBe(true);
  });

  it("is what of a site was written", async () => {
    const { terminal, written } = await tell(["start", "herbst"]);
    expect(written).toContain("herbst/reihe.md");
    const series = Object.fromEntries(
      [...terminal.files]
        .filter(([path]) => path.startsWith("herbst/"))
        .map(([path, text]) => [path, String(text)]),
    );
    const event = await tell(["new", "herbst", "9.3.2027", "Erste"], series);
    expect(event.written).toEqual(["herbst/erste.md"]);
    const built = await tell(["build", "herbst", "--out", "site"], {
      ...series,
      "herbst/erste.md": String(event.terminal.files.get("herbst/erste.md")),
    });
    expect(built.exitCode).toBe(0);
    expect(built.written).toContain("site/veranstaltungen/erste/index.html");
  });

  it("is why nothing came of it", async () => {
    const { exitCode, said } = await tell(["new", "nirgends", "9.3.2027", "Titel"]);
    expect(exitCode).toBe(2);
    expect(said).toMatchObject([{ severity: "error", file: "nirgends", message: { en: /no series/u } }]);
  });

  it("is one piece of JSON for every command that does something", () => {
    const without = commands
      .filter(({ options }) => !options.some(({ name }) => name === "json"))
      .map(({ name }) => name);
    expect(without).toEqual(["preview", "completion", "help"]);
  });
});
