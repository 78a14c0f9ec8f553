import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { commands } from "./command/commands.ts";
import { runProgrammheft } from "./run-programmheft.ts";
import { memoryTerminal } from "./terminal/memory-terminal.fixture.ts";

const readme = await readFile(join(import.meta.dirname, "../README.md"), "utf8");
const [programme = "", printed = ""] = Array.from(
  readme.matchAll(/^```text\n(.*?)^```$/gmsu),
  ([, text]) => text,
);

it("shows what the command really says", async () => {
  const terminal = memoryTerminal({ files: { "webinar.md": programme } });
  expect(await runProgrammheft(["check", "webinar.md"], terminal)).toBe(1);
  expect(terminal.printed()).toBe(printed);
});

it("names every command", () => {
  for (const { name } of commands) expect(readme).toContain(`programmheft ${name} `);
});
