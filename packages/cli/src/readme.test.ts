import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { commands } from "./command/commands.ts";
import { runProgrammheft } from "./run-programmheft.ts";
import { memoryTerminal } from "./terminal/memory-terminal.fixture.ts";

const readme = await readFile(join(import.meta.dirname, "../README.md"), "utf8");
const [programme = "", printed = "", notice = "", ways = ""] = Array.from(
  readme.matchAll(/^```text\n(.*?)^```$/gmsu),
  ([, text]) => text,
);

it("shows what the command really says", async () => {
  const terminal = memoryTerminal({ files: { "webinar.md": programme } });
  expect(await runProgrammheft(["check", "webinar.md"], terminal)).toBe(1);
  expect(terminal.printed()).toBe(printed);
});

it("shows what a notice of change and the ways to go on are really like", async () => {
  const mended = programme.replace("25:70", "10:20");
  const later = mended.replace("10:20", "10:30");
  const terminal = memoryTerminal({ files: { "webinar-alt.md": mended, "webinar.md": later } });
  expect(await runProgrammheft(["diff", "webinar-alt.md", "webinar.md"], terminal)).toBe(0);
  expect(terminal.printed().replaceAll("\u00A0", " ")).toBe(notice);
  const line = ["late", "webinar-alt.md", "--at", "10:32", "--behind", "12m"];
  expect(await runProgrammheft(line, terminal)).toBe(0);
  expect(terminal.printed().replaceAll("\u00A0", " ")).toContain(`\n\n${ways}\n`);
});

it("names every command", () => {
  for (const { name } of commands) expect(readme).toContain(`programmheft ${name} `);
});
