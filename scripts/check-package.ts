import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Judges the package in the current folder as its users will get it: packs it and asks publint and attw about the tarball.
 * Style sheets have no types, so attw is not asked about them, nor about a package that is a command alone. A map that
 * goes on below the last line of its file is the map of another one. Quiet when all is well.
 */
const run = (command: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  process.exitCode = 1;
};

const packed = mkdtempSync(join(tmpdir(), "packed-"));
try {
  run("pnpm", "pack", "--pack-destination", packed);
  const tarball = readdirSync(packed).find((name) => name.endsWith(".tgz"));
  if (!tarball) throw new Error("Nothing was packed.");
  run("publint", "--strict", join(packed, tarball));

  const doors = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).exports);
  const untyped = doors.filter((door) => /\.(css|json)$/.test(door));
  if (untyped.length < doors.length) {
    run("attw", "--profile", "esm-only", "--exclude-entrypoints", ...untyped, "--", join(packed, tarball));
  }

  const linesOf = (text: string, end: string) => text.split(end).length;
  for (const map of globSync("dist/**/*.map")) {
    const { mappings }: { readonly mappings: string } = JSON.parse(readFileSync(map, "utf8"));
    const file = map.replace(/\.map$/u, "");
    if (linesOf(mappings, ";") <= linesOf(readFileSync(file, "utf8"), "\n")) continue;
    console.error(`${map} is no map of ${file}.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(packed, { recursive: true });
}
