import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Project, projects } from "./projects.ts";
import { shownInBrowser } from "./shown-in-browser.ts";

/**
 * Tries the packages as their users will have them: packs each, installs the tarballs into fresh projects, and has each project show the
 * agenda of the seed. The lines are those of the READMEs. Run it after `pnpm build`; it needs a registry.
 */
const root = join(import.meta.dirname, "../..");
const names = ["core", "formats", "ui", "embed", "site", "cli", "create-programmheft"];
const seed = join(root, "examples/kommunen-innovativ/allianzen-bilden.agenda.json");
/** Which to try: those whose name holds this. */
const wanted = process.argv[2] ?? "";
const workplace = mkdtempSync(join(tmpdir(), "try-packages-"));

/** The tools of most projects need a newer Node than what is published here: they get the one of this workspace. */
const newerNode = join(root, "node_modules/.bin");
const paths = (process.env.PATH ?? "").split(delimiter);
const installed = paths.filter((path) => !path.includes("node_modules"));

const run = async (folder: string, path: readonly string[], command: string, ...args: readonly string[]) => {
  try {
    const { stdout } = await promisify(execFile)(command, args, {
      cwd: folder,
      env: {
        ...process.env,
        PATH: path.join(delimiter),
        ASTRO_TELEMETRY_DISABLED: "1",
        NEXT_TELEMETRY_DISABLED: "1",
      },
      maxBuffer: 50_000_000,
      shell: process.platform === "win32",
    });
    return stdout;
  } catch (error) {
    const output = error instanceof Error && "stdout" in error && "stderr" in error ? error : undefined;
    throw new Error(`${command} ${args.join(" ")}\n${output?.stdout ?? ""}${output?.stderr ?? ""}`, {
      cause: error,
    });
  }
};

/** Packs a package, and gives the address of its tarball. */
const pack = async (name: string): Promise<string> => {
  const target = join(workplace, "packed", name);
  mkdirSync(target, { recursive: true });
  await run(
    join(root, "packages", name),
    paths,
    "npx",
    "--yes",
    "pnpm@10.34.8",
    "pack",
    "--pack-destination",
    target,
  );
  const file = readdirSync(target).find((entry) => entry.endsWith(".tgz"));
  if (file === undefined) throw new Error(`${name} was not packed.`);
  return `file:${join(target, file)}`;
};

/** What is published under a name that is not one of ours. */
const publishedNames = new Map([
  ["cli", "programmheft"],
  ["create-programmheft", "create-programmheft"],
]);

/** A title of the seed's agenda: whoever shows it has read the rest, too. */
const title = ">Blick von außen<";

const tryProject = async (project: Project, packed: Readonly<Record<string, string>>): Promise<void> => {
  const folder = join(workplace, project.name.replaceAll(/\W+/gu, "-").toLowerCase());
  const path = project.isOnInstalledNode
    ? installed
    : [join(folder, "node_modules/.bin"), newerNode, ...paths];
  const own = Object.fromEntries(
    project.ours.map((name) => [publishedNames.get(name) ?? `@programmheft/${name}`, packed[name]]),
  );
  const manifest = {
    private: true,
    type: "module",
    dependencies: { ...own, ...project.others },
    overrides: own,
  };
  const files = { "package.json": JSON.stringify(manifest, null, 2), ...project.files };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  cpSync(seed, join(folder, "agenda.json"));
  await run(
    folder,
    path,
    "npm",
    "install",
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    "--loglevel=error",
  );
  let printed = "";
  for (const [command, ...args] of project.commands) printed += await run(folder, path, command, ...args);
  let shown = printed;
  if (project.shows !== undefined) shown = contentsOf(folder, project.shows);
  if (project.opens !== undefined) shown = await shownInBrowser(join(folder, project.opens));
  if (!shown.includes(title)) throw new Error(`The agenda is not shown:\n${shown.slice(0, 2_000)}`);
};

const contentsOf = (folder: string, path: string): string => {
  const file = path.slice(path.lastIndexOf("/") + 1).replace("*", "");
  const place = join(folder, dirname(path));
  return readdirSync(place)
    .filter((name) => name.endsWith(file))
    .map((name) => readFileSync(join(place, name), "utf8"))
    .join("\n");
};

try {
  const packed = Object.fromEntries(
    await Promise.all(names.map(async (name): Promise<[string, string]> => [name, await pack(name)])),
  );
  const waiting = projects.filter(({ name }) => name.includes(wanted));
  const workOff = async () => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      const start = performance.now();
      try {
        await tryProject(project, packed);
        console.log(`✓ ${project.name} (${((performance.now() - start) / 1_000).toFixed(0)} s)`);
      } catch (error) {
        process.exitCode = 1;
        console.error(`✗ ${project.name}\n${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  // One installs while the other builds: more at once only wait for each other.
  await Promise.all([workOff(), workOff()]);
} finally {
  rmSync(workplace, { recursive: true, force: true });
}
