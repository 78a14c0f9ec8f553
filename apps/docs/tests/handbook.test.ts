import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const pages = globSync("src/content/docs/**/*.md", { cwd: root }).sort();
const command = join(root, "../../packages/cli/dist/cli.js");

/** A sample in a page: its language, the file that it stands for, and its text. */
interface Sample {
  readonly language: string;
  readonly file?: string | undefined;
  readonly text: string;
}

function samplesOf(page: string): readonly Sample[] {
  const source = readFileSync(join(root, page), "utf8");
  return [...source.matchAll(/^```(\w+)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gmu)].map(
    ([, language = "", file, text = ""]) => ({ language, file, text }),
  );
}

/** Runs TypeScript as it stands in the page: `expression; // → value` says what comes out. */
async function run(text: string): Promise<void> {
  const names = new Map<string, string>();
  const body = text
    .replace(/^import \{([^}]*)\} from "([^"]+)";$/gmu, (_, list: string, from: string) => {
      for (const name of list.split(",")) names.set(name.trim(), from);
      return "";
    })
    .replace(/^(.+?); \/\/ → (.+)$/gmu, "expect($1).toEqual($2);");
  const values = await Promise.all(
    [...names].map(async ([name, from]): Promise<unknown> => {
      const module: Readonly<Record<string, unknown>> = await import(from);
      return module[name];
    }),
  );
  // The samples are ours; running them is the point.
  await new Function("expect", ...names.keys(), `return (async () => {${body}\n})()`)(expect, ...values);
}

const isCode = ({ language }: Sample) => language === "ts";
const isShell = ({ language }: Sample) => language === "sh" || language === "md";
const having = (wanted: (sample: Sample) => boolean) =>
  pages
    .map((page) => ({ page, samples: samplesOf(page).filter(wanted) }))
    .filter(({ samples }) => samples.length > 0);

it.each(having(isCode))("the code in $page does what it says", async ({ samples }) => {
  for (const { text } of samples) await run(text);
});

it.each(having(isShell))(
  "the commands in $page work, one after the other, in an empty folder",
  async ({ samples }) => {
    const folder = await mkdtemp(join(tmpdir(), "handbook-"));
    try {
      for (const { language, file, text } of samples) {
        if (language === "md" && file !== undefined) {
          await mkdir(dirname(join(folder, file)), { recursive: true });
          await writeFile(join(folder, file), text);
        }
        for (const line of language === "sh" ? text.split("\n").filter(isRun) : []) {
          const words = (line.match(/"[^"]*"|\S+/gu) ?? []).map((word) => word.replaceAll('"', ""));
          const { status, stderr } = spawnSync(process.execPath, [command, ...words.slice(1)], {
            cwd: folder,
            encoding: "utf8",
          });
          expect({ line, status, errors: status === 0 ? "" : stderr }).toEqual({
            line,
            status: 0,
            errors: "",
          });
        }
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

/** A preview goes on until it is stopped; packages are installed elsewhere. */
function isRun(line: string): boolean {
  return line.startsWith("programmheft ") && !line.startsWith("programmheft preview ");
}
