import { spawn } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";

/**
 * Runs every benchmark on the built packages, each in a process of its own, one after the other: `pnpm bench`. A name runs that one alone
 * (`pnpm bench icalendar`); `--save` puts what all of them print into the README.
 */
const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith("--"));
const files = globSync("*/*.bench.ts", { cwd: import.meta.dirname }).sort();
const chosen = files.filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
if (chosen.length === 0) {
  throw new Error(
    `None is called ${names.join(" or ")}: ${files.map((file) => basename(file, ".bench.ts")).join(", ")}.`,
  );
}

const printed: string[] = [];
for (const file of chosen) printed.push(await run(file));
if (args.includes("--save")) save(printed.join(""));

async function run(file: string): Promise<string> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, file)],
    // React has a slow and a fast half, and so have others.
    { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, NODE_ENV: "production" } },
  );
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    text += part;
    process.stdout.write(part);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  if (code !== 0) throw new Error(`${file} ended with ${code}.`);
  return text;
}

function save(tables: string): void {
  const path = join(import.meta.dirname, "../README.md");
  const [above, , below] = readFileSync(path, "utf8").split(/<!-- (?:results|end of results) -->\n/u);
  if (below === undefined) throw new Error(`${path} has no place for results.`);
  const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(new Date());
  const machine = `${availableParallelism()} cores, ${process.platform} ${process.arch}, Node ${process.version}`;
  writeFileSync(
    path,
    `${above}<!-- results -->\n\nMeasured on ${date}: ${machine}.\n${tables}\n<!-- end of results -->\n${below}`,
  );
}
