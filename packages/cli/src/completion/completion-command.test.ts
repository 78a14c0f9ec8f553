import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { commands } from "../command/commands.ts";
import { runProgrammheft } from "../run-programmheft.ts";
import { memoryTerminal } from "../terminal/memory-terminal.fixture.ts";

async function scriptFor(...typed: readonly string[]) {
  const terminal = memoryTerminal({ environment: { SHELL: "/usr/bin/fish" } });
  await runProgrammheft(["completion", ...typed], terminal);
  return terminal.printed();
}

/** What bash would offer for a line that somebody has begun. */
async function offers(...words: readonly string[]): Promise<readonly string[]> {
  const script = await scriptFor("--shell", "bash");
  const line = words.map((word) => `"${word}"`).join(" ");
  const { stdout, stderr } = spawnSync(
    "bash",
    [
      "-c",
      `${script}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _programmheft; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ],
    // In a locale that is not installed bash itself complains.
    { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } },
  );
  expect(stderr).toBe("");
  return stdout.split("\n").filter(Boolean);
}

describe("completion", () => {
  it("offers every command in bash", async () => {
    expect(await offers("programmheft", "")).toEqual(commands.map(({ name }) => name));
  });

  it("offers commands that begin like the word, the options of a command, and the values of an option", async () => {
    expect(await offers("programmheft", "co")).toEqual(["convert", "completion"]);
    expect(await offers("programmheft", "build", "--a")).toEqual(["--address"]);
    expect(await offers("programmheft", "check", "--lang", "")).toEqual(["de", "en"]);
  });

  it("is for the shell that is used, unless another is named", async () => {
    expect(await scriptFor()).toContain("complete -c programmheft -n __fish_use_subcommand -f -a check");
    expect(await scriptFor("--shell", "zsh")).toMatch(/^autoload -U \+X bashcompinit/u);
  });

  it("quotes what it describes", async () => {
    for (const line of (await scriptFor("--lang", "en")).trimEnd().split("\n"))
      expect(line).toMatch(/ -d '(?:[^'\\]|\\.)*'$/u);
  });
});
