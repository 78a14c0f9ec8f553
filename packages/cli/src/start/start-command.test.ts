import { readSeriesText } from "@programmheft/formats/text";
import { describe, expect, it } from "vitest";
import { runProgrammheft } from "../run-programmheft.ts";
import { memoryTerminal } from "../terminal/memory-terminal.fixture.ts";

async function start(typed: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const terminal = memoryTerminal({ files });
  const code = await runProgrammheft(["start", ...typed], terminal);
  return { code, output: terminal.printed(), errors: terminal.complained(), files: terminal.files, terminal };
}

describe("start", () => {
  it("makes the folder of a series and says how to go on", async () => {
    const { code, output, errors, files } = await start(["herbst", "--title", "Herbst-Konferenz"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect([...files.keys()]).toEqual([
      "herbst/reihe.md",
      "herbst/seiten/impressum.md",
      "herbst/seiten/datenschutz.md",
      "herbst/seiten/barrierefreiheit.md",
    ]);
    expect(output).toMatchSnapshot();
    expect(files.get("herbst/reihe.md")).toMatchSnapshot();
  });

  it("says how to go on for those who have the command of npm for the moment", async () => {
    const terminal = memoryTerminal({ environment: { npm_command: "init" } });
    await runProgrammheft(["start", "herbst"], terminal);
    expect(terminal.printed()).toContain("  npx programmheft preview herbst\n");
  });

  it.each([
    ["de", "reihe.md"],
    ["en", "series.md"],
  ])("makes a series in %s that is read without a finding", async (language, name) => {
    const { files } = await start(["herbst", "--language", language]);
    expect(readSeriesText(String(files.get(`herbst/${name}`))).problems).toEqual([]);
  });

  it("makes what can be built, and grows by new events", async () => {
    const { terminal, files } = await start(["herbst"]);
    expect(await runProgrammheft(["new", "herbst", "9.3.2027", "Erste"], terminal)).toBe(0);
    expect(await runProgrammheft(["build", "herbst", "--out", "site"], terminal)).toBe(0);
    expect(files.has("site/veranstaltungen/erste/index.html")).toBe(true);
    expect(files.has("site/barrierefreiheit/index.html")).toBe(true);
  });

  it("leaves alone what is there", async () => {
    const { files } = await start(["herbst"], { "herbst/seiten/impressum.md": "# Unser Impressum\n" });
    expect(files.get("herbst/seiten/impressum.md")).toBe("# Unser Impressum\n");
  });

  it("does nothing where there is a series already", async () => {
    const { code, errors, files } = await start(["herbst"], { "herbst/series.md": "" });
    expect(code).toBe(2);
    expect(errors).toMatchSnapshot();
    expect([...files.keys()]).toEqual(["herbst/series.md"]);
  });
});
