/**
 * The import table: who may import whom. What it does not list is forbidden.
 *
 * A line of CORE may import itself and the lines above it. `workspace` are packages of this workspace, imported by their
 * names alone, `npm` other people's packages, `node` whether Node's own modules may be used.
 */
const CORE = [
  { line: ["text-shape"] },
  { line: ["id", "id-from-text", "problem", "localized-text", "language-tag", "text"] },
  { line: ["time"], npm: ["luxon"] },
  { line: ["people"] },
  { line: ["place"], unlike: ["people"] },
  { line: ["session"] },
  { line: ["event"] },
  { line: ["series"] },
  { line: ["schedule"] },
  { line: ["agenda"] },
  { line: ["change"] },
  { line: ["index"] },
];

const PACKAGES = {
  "packages/formats": {
    workspace: ["core"],
    npm: ["zod", "jsonc-parser", "yaml", "ical[.]js", "mdast-util-from-markdown", "saxes", "@types/mdast"],
  },
  "packages/ui": { workspace: ["core"], npm: ["react", "react-dom"] },
  "packages/embed": { workspace: ["core", "ui"], npm: ["react"] },
  "packages/site": {
    workspace: ["core", "formats", "ui"],
    npm: ["react", "react-dom", "zod"],
    node: true,
  },
  "packages/cli": {
    workspace: ["core", "formats", "ui", "site"],
    npm: ["react", "react-dom", "picocolors", "zod", "@resvg/resvg-wasm"],
    node: true,
  },
  "packages/create-programmheft": { workspace: ["cli"], npm: [], node: true },
  "apps/docs": {
    workspace: ["core", "formats", "ui", "site"],
    npm: [
      "react",
      "react-dom",
      "preact",
      "@codemirror/[a-z]+",
      "astro",
      "@astrojs/react",
      "@fontsource/source-serif-4",
      "@fontsource/source-sans-3",
    ],
    node: true,
  },
};

const TEST = "[.](test|test-d|stories|screens|fixture|arbitrary)[.]tsx?$|\\btests/";
const CONFIG = [
  "[.](config|setup)[.](ts|mjs)$",
  "^[a-z]+[.]base[.]ts$",
  "^scripts/",
  "^[.]ci/",
  "/[.]storybook/",
  "^packages/(core|formats)/mutation/",
];

/** Modules that Astro, or a plugin of a test, makes up while it builds. */
const MADE_UP = "^(astro|virtual):";

const any = (names) => `(${names.join("|")})`;
const npm = (names) => `node_modules/(@types/)?${any(names)}/`;
const core = (lines) => `^packages/core/src/${any(lines)}(/|[.]ts$)`;
/** Only the doors of another package; that they are reached by name is a rule of its own. */
const doors = (names) => [
  `^packages/${any(names)}/src/(index[.]ts|(styles|agenda|interactive|themes/[a-z-]+)[.]css)$`,
  `^packages/${any(names)}/src/[^/]+/index[.]ts$`,
];

const coreAllowed = CORE.flatMap(({ line, npm: own = [], unlike = [] }, i) => {
  const above = CORE.slice(0, i)
    .flatMap((other) => other.line)
    .filter((name) => !unlike.includes(name));
  return [
    { from: { path: core(line), pathNot: TEST }, to: { path: core([...above, ...line]), pathNot: TEST } },
    { from: { path: core(line), pathNot: TEST }, to: { path: npm(["zod", ...own]) } },
  ];
});

const packagesAllowed = Object.entries(PACKAGES).flatMap(([home, table]) => [
  { from: { path: `^${home}/src/`, pathNot: TEST }, to: { path: `^${home}/src/`, pathNot: TEST } },
  { from: { path: `^${home}/src/`, pathNot: TEST }, to: { path: doors(table.workspace) } },
  { from: { path: `^${home}/src/`, pathNot: TEST }, to: { path: npm(table.npm) } },
  ...(table.node
    ? [{ from: { path: `^${home}/src/`, pathNot: TEST }, to: { dependencyTypes: ["core"] } }]
    : []),
  { from: { path: `^${home}/`, pathNot: `^${home}/src/` }, to: { path: doors(table.workspace) } },
]);

export default {
  allowed: [
    ...coreAllowed,
    ...packagesAllowed,
    // Tests and stories: their own package, what it may import, and the tools of testing.
    { from: { path: `^((packages|apps)/[^/]+)/.*(${TEST})` }, to: { path: "^$1/" } },
    ...Object.entries(PACKAGES).map(([home, table]) => ({
      from: { path: `^${home}/.*(${TEST})` },
      to: { path: doors(table.workspace) },
    })),
    { from: { path: TEST }, to: { dependencyTypes: ["core", "npm", "npm-dev", "npm-peer"] } },
    // The shared examples feed tests, stories and the site.
    { from: { path: [TEST, "^apps/docs/"] }, to: { path: "^examples/" } },
    { from: { path: "^apps/docs/|/tests/" }, to: { path: MADE_UP } },
    { from: { path: `^(apps/docs|packages/(ui|embed))/.*(${TEST})` }, to: { path: "^scripts/" } },
    // Configurations and scripts: each other, and any tool.
    { from: { path: CONFIG }, to: { path: CONFIG } },
    { from: { path: CONFIG }, to: { dependencyTypes: ["core", "npm", "npm-dev"] } },
    { from: { path: "^packages/ui/\\.storybook/" }, to: { path: "^packages/ui/src/" } },
  ],
  allowedSeverity: "error",
  forbidden: [
    {
      name: "no-circle",
      comment: "A container imports what it contains, never the reverse. Types count.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "packages-by-name",
      comment: "Another package is imported by its name, not by a path into it.",
      severity: "error",
      from: { path: "^((packages|apps)/[^/]+)/" },
      to: { path: "^(packages|apps)/[^/]+/", pathNot: "^$1/", dependencyTypes: ["local"] },
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: MADE_UP },
    },
    {
      name: "no-dev-dependency",
      comment: "What a package ships may import only what its users will have installed.",
      severity: "error",
      // What embed ships has everything in it: its users install nothing.
      from: { path: "^(packages|apps)/[^/]+/src/", pathNot: [TEST, "^packages/embed/"] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm", "npm-peer", "type-only"] },
    },
    {
      name: "no-undeclared-dependency",
      comment: "Every import is declared in the package.json of the package that has it.",
      severity: "error",
      from: { pathNot: CONFIG },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|storybook-static|coverage|\\.stryker-tmp|\\.astro|test-report)/" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@programmheft/source", "import", "types", "node", "default"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css", ".d.ts"],
    },
  },
};
