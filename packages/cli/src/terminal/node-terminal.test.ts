import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeTerminal } from "./node-terminal.ts";

const terminal = nodeTerminal();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "programmheft-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const inFolder = (name: string) => join(folder, name);

describe("reading a file", () => {
  it("gives its bytes", async () => {
    await writeFile(inFolder("ä.md"), "Grüße");
    const content = await terminal.readFile(inFolder("ä.md"));
    expect("bytes" in content && new TextDecoder().decode(content.bytes)).toBe("Grüße");
  });

  it("says why there is none", async () => {
    await writeFile(inFolder("large.md"), "");
    await truncate(inFolder("large.md"), 10_000_001);
    expect(await terminal.readFile(inFolder("none.md"))).toMatchObject({ failure: { reason: "missing" } });
    expect(await terminal.readFile(inFolder("ä.md/none.md"))).toMatchObject({
      failure: { reason: "missing" },
    });
    expect(await terminal.readFile(folder)).toMatchObject({ failure: { reason: "is-folder" } });
    expect(await terminal.readFile(inFolder("large.md"))).toMatchObject({ failure: { reason: "too-large" } });
    expect(await terminal.readFile("a\0b")).toMatchObject({ failure: { reason: "missing" } });
  });
});

describe("writing a file", () => {
  it("makes a new one and leaves nothing beside it", async () => {
    expect(await terminal.writeFile(inFolder("new.md"), "Neu\n")).toBeUndefined();
    expect(await readFile(inFolder("new.md"), "utf8")).toBe("Neu\n");
    expect((await readdir(folder)).filter((name) => name.includes("new.md"))).toEqual(["new.md"]);
  });

  it("keeps the permissions of the one that was there", async () => {
    await writeFile(inFolder("kept.md"), "Alt");
    await chmod(inFolder("kept.md"), 0o640);
    expect(await terminal.writeFile(inFolder("kept.md"), "Neu")).toBeUndefined();
    expect(await readFile(inFolder("kept.md"), "utf8")).toBe("Neu");
    expect((await stat(inFolder("kept.md"))).mode & 0o777).toBe(0o640);
  });

  it("writes to where a symbolic link points", async () => {
    await writeFile(inFolder("target.md"), "Alt");
    await symlink("target.md", inFolder("link.md"));
    expect(await terminal.writeFile(inFolder("link.md"), "Neu")).toBeUndefined();
    expect(await readFile(inFolder("target.md"), "utf8")).toBe("Neu");
    expect(await readFile(inFolder("link.md"), "utf8")).toBe("Neu");
  });

  it("says why it cannot", async () => {
    expect(await terminal.writeFile(inFolder("none/a.md"), "")).toMatchObject({ reason: "folder-missing" });
    expect(await terminal.writeFile(folder, "")).toMatchObject({ reason: "is-folder" });
  });
});

it("knows the version of the package", async () => {
  expect(await terminal.readVersion()).toMatch(/^\d+\.\d+\.\d+/u);
});

it("knows files from folders and from nothing", async () => {
  await writeFile(inFolder("reihe.md"), "");
  expect(await terminal.isFile(inFolder("reihe.md"))).toBe(true);
  expect(await terminal.isFile(folder)).toBe(false);
  expect(await terminal.isFile(inFolder("none"))).toBe(false);
});
