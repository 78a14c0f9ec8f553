import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";

/**
 * Tries the packages as their users will have them: packs each, installs the tarballs into fresh projects, and has each project show the
 * agenda of the seed. The lines are those of the READMEs. Run it after `pnpm build`; it needs a registry.
 */
const root = join(import.meta.dirname, "..");
const names = ["core", "formats", "ui", "embed"];
const seed = join(root, "examples/kommunen-innovativ/allianzen-bilden.agenda.json");
const workplace = mkdtempSync(join(tmpdir(), "try-packages-"));

/** The tools of most projects need a newer Node than what is published here: they get the one of this workspace. */
const newerNode = join(root, "node_modules/.bin");
const paths = (process.env.PATH ?? "").split(delimiter);
const installed = paths.filter((path) => !path.includes("node_modules"));

const run = async (folder: string, path: readonly string[], command: string, ...args: readonly string[]) => {
  try {
    const { stdout } = await promisify(execFile)(command, args, {
      cwd: folder,
      env: { ...process.env, PATH: path.join(delimiter), ASTRO_TELEMETRY_DISABLED: "1" },
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

/** The lines that the README of ui asks a developer to copy, and the programme text that they read. */
const readme = readFileSync(join(root, "packages/ui/README.md"), "utf8");
const tenLines = /^## Ten lines\n\n```tsx\n([\s\S]*?)^```/mu.exec(readme)?.[1];
if (tenLines === undefined) throw new Error("The README of ui has no ten lines to copy.");
const copied = {
  "src/page.tsx": tenLines,
  "src/allianzen-bilden.md": readFileSync(
    join(root, "examples/kommunen-innovativ/allianzen-bilden.pasted.txt"),
    "utf8",
  ),
};

interface Project {
  readonly name: string;
  /** Packages of this workspace that it installs. */
  readonly ours: readonly string[];
  /** Packages of others, with the oldest or newest version that is promised. */
  readonly others: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly commands: readonly (readonly [string, ...string[]])[];
  /** Runs on the Node of this machine, which may be the oldest promised. */
  readonly isOnInstalledNode?: true;
  /** A file of what was built, and what it must show. Without it, the last command prints it. */
  readonly shows?: string;
}

const react = { react: "^19.0.0", "react-dom": "^19.0.0" };

const projects: readonly Project[] = [
  {
    name: "Node, as it is installed here",
    ours: ["core", "ui", "formats", "embed"],
    others: react,
    files: {
      "show.js": `
import { readFileSync } from "node:fs";
import { Agenda } from "@programmheft/core";
import { AgendaList, messagesFor } from "@programmheft/ui";
import "@programmheft/embed";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const agenda = Agenda.parse(JSON.parse(readFileSync("agenda.json", "utf8")));
console.log(renderToStaticMarkup(createElement(AgendaList, { agenda, messages: messagesFor("de") })));
`,
    },
    commands: [["node", "show.js"]],
    isOnInstalledNode: true,
  },
  {
    name: "Vite and React",
    ours: ["core", "formats", "ui"],
    others: { ...react, vite: "^8.0.0", "@vitejs/plugin-react": "^6.0.0" },
    files: {
      ...copied,
      "index.html": `<!doctype html><html lang="de"><title>Programm</title><div id="root"></div><script type="module" src="/src/main.jsx"></script></html>`,
      "src/main.jsx": `
import { createRoot } from "react-dom/client";
import { Page } from "./page.tsx";

createRoot(document.getElementById("root")).render(<Page />);
`,
      "src/show.jsx": `
import { renderToStaticMarkup } from "react-dom/server";
import { Page } from "./page.tsx";

console.log(renderToStaticMarkup(<Page />));
`,
    },
    commands: [
      ["npx", "vite", "build", "--logLevel", "error"],
      ["npx", "vite", "build", "--logLevel", "error", "--ssr", "src/show.jsx", "--outDir", "shown"],
      ["node", "shown/show.js"],
    ],
  },
  {
    name: "Astro",
    ours: ["core", "formats", "ui"],
    others: { ...react, astro: "^7.0.0", "@astrojs/react": "^7.0.0" },
    files: {
      ...copied,
      "astro.config.mjs": `
import react from "@astrojs/react";
import { defineConfig } from "astro/config";

export default defineConfig({ integrations: [react()] });
`,
      "src/pages/index.astro": `---
import { germanMessages, NowAndNext } from "@programmheft/ui";
import agenda from "../../agenda.json";
import { Page } from "../page.tsx";
---
<html lang="de">
  <head><title>{agenda.title}</title></head>
  <body>
    <NowAndNext client:load agenda={agenda} messages={germanMessages} />
    <Page />
  </body>
</html>
`,
    },
    commands: [["npx", "astro", "build", "--silent"]],
    shows: "dist/index.html",
  },
  {
    name: "TypeScript, the oldest promised",
    ours: ["core", "ui", "formats", "embed"],
    others: { ...react, "@types/react": "^19.0.0", typescript: "~5.5.0" },
    files: {
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          module: "nodenext",
          target: "es2022",
          lib: ["es2023", "dom", "dom.iterable"],
          jsx: "react-jsx",
          types: [],
        },
        include: ["show.tsx"],
      }),
      "show.tsx": `
import { Agenda, currentSession } from "@programmheft/core";
import { defineAgendaElement } from "@programmheft/embed";
import { AgendaList, messagesFor } from "@programmheft/ui";

export const shown = (json: unknown) => <AgendaList agenda={Agenda.parse(json)} messages={messagesFor("de")} />;
export const state: string = currentSession(Agenda.parse({}), 0).is;
export const define: (name?: string) => void = defineAgendaElement;
`,
    },
    commands: [
      ["npx", "tsc", "-p", "."],
      ["node", "-e", "console.log('>Blick von außen<')"],
    ],
  },
];

/** A title of the seed's agenda: whoever shows it has read the rest, too. */
const title = ">Blick von außen<";

const tryProject = async (project: Project, packed: Readonly<Record<string, string>>): Promise<void> => {
  const path = project.isOnInstalledNode ? installed : [newerNode, ...paths];
  const folder = join(workplace, project.name.replaceAll(/\W+/gu, "-").toLowerCase());
  const own = Object.fromEntries(project.ours.map((name) => [`@programmheft/${name}`, packed[name]]));
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
  const shown = project.shows === undefined ? printed : contentsOf(folder, project.shows);
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
  await Promise.all(
    projects.map(async (project) => {
      const start = performance.now();
      try {
        await tryProject(project, packed);
        console.log(`✓ ${project.name} (${((performance.now() - start) / 1_000).toFixed(0)} s)`);
      } catch (error) {
        process.exitCode = 1;
        console.error(`✗ ${project.name}\n${error instanceof Error ? error.message : String(error)}`);
      }
    }),
  );
} finally {
  rmSync(workplace, { recursive: true, force: true });
}
