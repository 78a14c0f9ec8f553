#!/usr/bin/env node
/**
 * Prints how well pasted programmes are read, as a table for packages/formats/README.md. The scorer and the open corpus lie
 * beside the project in ../shared; where they are missing, this says so and is content.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const shared = join(root, "..", "shared");
const scorer = join(shared, "tools", "score-programmes.mjs");
const command = join(root, "packages", "cli", "dist", "cli.js");
const corpus = ["programme-de", "programme-en"].map((name) => join(shared, "data", "corpus", name));
const own = join(root, "examples", "programmes");
const folders = readdirSync(own, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const sets = [
  ["open corpus", corpus],
  ...folders.map(({ name }) => [`examples/programmes/${name}`, [join(own, name)]]),
];

if (!existsSync(scorer) || !existsSync(command)) {
  console.log("No scores: ../shared or the built command is missing.");
  process.exit(0);
}
console.log("| programmes | F1 | without any error |\n|---|---|---|");
for (const [name, paths] of sets) {
  const run = `${process.execPath} ${command} convert {} --to agenda`;
  const { stdout } = spawnSync(process.execPath, [scorer, ...paths, "--json", "--cmd", run], {
    encoding: "utf8",
    maxBuffer: 64 << 20,
  });
  const { overall, flawless, programmes } = JSON.parse(stdout);
  console.log(`| ${name} | ${overall.f.toFixed(3)} | ${flawless} of ${programmes} |`);
}
