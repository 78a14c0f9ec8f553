import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A project that installs the packages, and how it shows the agenda of the seed. */
export interface Project {
  readonly name: string;
  /** Packages of this workspace that it installs, by their folders. */
  readonly ours: readonly string[];
  /** Packages of others, with the oldest or newest version that is promised. */
  readonly others: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly commands: readonly (readonly [string, ...string[]])[];
  /** Runs on the Node of this machine, which may be the oldest promised. */
  readonly isOnInstalledNode?: true;
  /** A file of what was built, and what it must show. Without it, the last command prints it. */
  readonly shows?: string;
  /** A folder of what was built that a browser opens: what its page then holds is what it shows. */
  readonly opens?: string;
}

/** The lines that a README asks a developer to copy. */
const copiedFrom = (readme: string, block: RegExp): string => {
  const lines = block.exec(readFileSync(join(root, readme), "utf8"))?.[1];
  if (lines === undefined) throw new Error(`${readme} has no lines to copy any more.`);
  return lines;
};
const tenLines = copiedFrom("packages/ui/README.md", /^## Ten lines\n\n```tsx\n([\s\S]*?)^```/mu);
const configurationForWorkers = copiedFrom(
  "packages/formats/README.md",
  /^## In a worker\n[\s\S]*?^```js\n([\s\S]*?)^```/mu,
);
const pasted = readFileSync(join(root, "examples/kommunen-innovativ/allianzen-bilden.pasted.txt"), "utf8");
const copied = { "src/page.tsx": tenLines, "src/allianzen-bilden.md": pasted };

const showOnServer = `
import { readFileSync } from "node:fs";
import { Agenda } from "@programmheft/core";
import { AgendaList, messagesFor } from "@programmheft/ui";
import "@programmheft/embed";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const agenda = Agenda.parse(JSON.parse(readFileSync("agenda.json", "utf8")));
console.log(renderToStaticMarkup(createElement(AgendaList, { agenda, messages: messagesFor("de") })));
`;

const planSeries = `
import { readFileSync } from "node:fs";
import { assembleSeries, planSite } from "@programmheft/site";
import { readSiteAssets } from "@programmheft/site/assets";

const { series } = assembleSeries([{ name: "programm.md", source: readFileSync("programm.md", "utf8") }]);
const { files } = planSite(series, { now: 0, assets: await readSiteAssets() });
if (!files.some(({ path }) => path.endsWith("index.html"))) throw new Error("No page was planned.");
`;

const react = { react: "^19.0.0", "react-dom": "^19.0.0" };

/** Fresh projects of all the kinds in which the packages are promised to work. */
export const projects: readonly Project[] = [
  {
    name: "Node, as it is installed here",
    ours: ["core", "ui", "formats", "embed"],
    others: react,
    files: {
      "show.js": showOnServer,
    },
    commands: [["node", "show.js"]],
    isOnInstalledNode: true,
  },
  ...["22", "24"].map(
    (version): Project => ({
      name: `Node ${version}`,
      ours: ["core", "ui", "formats", "embed"],
      others: { ...react, node: `^${version}` },
      files: { "show.js": showOnServer },
      commands: [["node", "show.js"]],
    }),
  ),
  {
    name: "The command, and the package of sites",
    ours: ["core", "ui", "formats", "embed", "site", "cli", "create-programmheft"],
    others: {},
    files: { "programm.md": pasted, "show.js": planSeries },
    commands: [
      ["node", "show.js"],
      ["npx", "create-programmheft", "herbst"],
      ["npx", "programmheft", "check", "herbst/reihe.md", "programm.md"],
      ["npx", "programmheft", "convert", "programm.md", "--to", "html"],
    ],
    isOnInstalledNode: true,
  },
  {
    name: "Next.js, a server component",
    ours: ["core", "formats", "ui"],
    others: { ...react, next: "^16.0.0" },
    files: {
      "programm.md": pasted,
      "next.config.mjs": `export default { output: "export" };`,
      "app/layout.jsx": `
import "@programmheft/ui/styles.css";

export default function Layout({ children }) {
  return <html lang="de" data-theme="auto"><body>{children}</body></html>;
}
`,
      "app/page.jsx": `
import { readFileSync } from "node:fs";
import { buildAgenda } from "@programmheft/core";
import { readProgrammeText } from "@programmheft/formats/text";
import { EventProgramme, germanMessages, NowAndNext } from "@programmheft/ui";

export default function Page() {
  const { event } = readProgrammeText(readFileSync("programm.md", "utf8"));
  const agenda = buildAgenda(event);
  return (
    <>
      <NowAndNext agenda={agenda} messages={germanMessages} />
      <EventProgramme agenda={agenda} messages={germanMessages} />
    </>
  );
}
`,
    },
    commands: [["npx", "next", "build"]],
    shows: "out/index.html",
  },
  {
    name: "A worker of a page",
    ours: ["core", "formats"],
    others: { vite: "^8.0.0" },
    files: {
      "index.html": `<!doctype html><html lang="de"><title>Programm</title><output></output><script type="module" src="/src/main.js"></script></html>`,
      "src/programm.md": pasted,
      "vite.config.js": configurationForWorkers,
      "src/main.js": `
import text from "./programm.md?raw";

const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
worker.onmessage = ({ data }) => {
  document.querySelector("output").innerHTML = data.map((title) => \`<b>\${title}</b>\`).join("");
};
worker.postMessage(text);
`,
      "src/worker.js": `
import { buildAgenda, checkSchedule } from "@programmheft/core";
import { readProgrammeText } from "@programmheft/formats/text";

self.onmessage = ({ data }) => {
  const { event } = readProgrammeText(data);
  checkSchedule(event);
  const titles = (sessions) => sessions.flatMap(({ title, contributions = [] }) => [title, ...titles(contributions)]);
  self.postMessage(titles(buildAgenda(event).sessions));
};
`,
    },
    commands: [["npx", "vite", "build", "--logLevel", "error"]],
    opens: "dist",
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
