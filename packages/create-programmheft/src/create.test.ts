import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const command = join(import.meta.dirname, "../dist/create.js");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "create-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const create = (...typed: readonly string[]) =>
  promisify(execFile)(process.execPath, [command, ...typed], {
    cwd: folder,
    env: { ...process.env, npm_command: "init" },
  });

it("begins a series, and says how to go on", async () => {
  const { stdout } = await create("herbst", "--title", "Herbst-Konferenz");
  expect(readFileSync(join(folder, "herbst/reihe.md"), "utf8")).toContain("Titel: Herbst-Konferenz\n");
  expect(stdout).toContain("npx programmheft new herbst ");
});

it("begins one where nothing was named", async () => {
  await create();
  expect(existsSync(join(folder, "meine-reihe/reihe.md"))).toBe(true);
});

it("says what is wrong as the command does", async () => {
  await expect(create("herbst", "--titel", "A")).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--title"),
  });
});
