import { defineConfig, type Options } from "tsup";

/** What all builds have in common: ESM with types and source maps, for Node 20.19 and browsers of the same years. */
const shared: Options = {
  format: "esm",
  platform: "neutral",
  target: ["es2022", "node20.19"],
  tsconfig: "tsconfig.src.json",
  sourcemap: true,
  clean: true,
  silent: true,
};

/** Types are read from the built dependencies, as a user's compiler will. */
const typesOf = (entry: Record<string, string>): NonNullable<Options["dts"]> => {
  const typed = Object.entries(entry).filter(([, file]) => file.endsWith("index.ts"));
  if (typed.length === 0) return false;
  return { entry: Object.fromEntries(typed), compilerOptions: { customConditions: [], rootDir: "src" } };
};

/**
 * The one way in which packages of this workspace are built: a file for each entry. Dependencies stay imports, and the files that
 * style sheets name stay where they are where they are `external`.
 */
export const packageBuild = (entry: Record<string, string>, external: readonly string[] = []) =>
  defineConfig({
    ...shared,
    entry,
    dts: typesOf(entry),
    treeshake: true,
    esbuildOptions: (options) => {
      options.external = [...(options.external ?? []), ...external];
    },
  });

/**
 * The same for packages of which a page takes only a part: every module stays a file, so that whoever bundles leaves out all
 * from which nothing is used, with the schemas and words that it sets up and the packages that it imports.
 */
export const moduleBuild = (entry: Record<string, string>) =>
  defineConfig({
    ...shared,
    entry: [
      "src/**/*.{ts,tsx}",
      "!src/**/*.{test,test-d,stories,fixture,arbitrary}.{ts,tsx}",
      ...Object.values(entry),
    ],
    dts: typesOf(entry),
    esbuildPlugins: [modulesApart],
  });

/** Leaves imports between modules in place, with the endings that files have once they are built. */
const modulesApart: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "modules-apart",
  setup: (build) => {
    build.onResolve({ filter: /^[.].*[.]tsx?$/ }, ({ path, kind }) =>
      kind === "entry-point" ? undefined : { path: path.replace(/[.]tsx?$/, ".js"), external: true },
    );
  },
};
