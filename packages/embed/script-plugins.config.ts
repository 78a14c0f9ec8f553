import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin, type PluginBuild } from "esbuild";
import { minify } from "terser";
import type { Options } from "tsup";

/** What is loaded later lies beside the script, under this name. */
export const laterName = (module: string) => `programmheft-${basename(module).replace(/[.]tsx?$/u, "")}`;

/** Leaves what is loaded later a file of its own. */
export const laterFiles: Plugin = {
  name: "later-files",
  setup: (main) => {
    main.onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path: `./${laterName(path)}.js`, external: true } : undefined,
    );
  },
};

/**
 * Leaves out what ui knows of the seams of long German words: a browser that hyphenates knows more, and the words of the list are
 * more than all of the filter.
 */
export const withoutSeams: Plugin = {
  name: "without-seams",
  setup: (main) => {
    main.onLoad({ filter: /typography.soft-hyphens[.][jt]s$/ }, () => ({
      contents: "export const withSoftHyphens = (text) => text;",
    }));
  },
};

/** As Go writes it, because esbuild asks. */
const wordTables = /messages.(?:german|english)[.][jt]s$/;

/**
 * Leaves of the words of ui only those that a script can say. It bundles once without any words, and looks which keys are left in the
 * code: by their names, or, for those that are put together ("role.speaker"), by what stands before the full stop.
 */
export const wordsInUse = (script: string): Plugin => ({
  name: "words-in-use",
  setup: async (main) => {
    const code = await codeWithoutWords(main, script);
    const isSaid = (key: string) =>
      key.includes(".")
        ? code.includes(key.slice(0, key.indexOf(".") + 1))
        : new RegExp(`[.]${key}\\b|["'\`]${key}["'\`]|\\b${key}:|[{,]${key}[,}]`, "u").test(code);
    main.onLoad({ filter: wordTables }, async ({ path }) => {
      const tables: Record<string, Record<string, string>> = await import(pathToFileURL(path).href);
      const said = Object.entries(tables).map(([name, table]) => {
        const words = Object.entries(table).filter(([key]) => isSaid(key));
        return `export const ${name} = ${JSON.stringify(Object.fromEntries(words))};`;
      });
      return { contents: said.join("\n") };
    });
  },
});

async function codeWithoutWords({ initialOptions }: PluginBuild, script: string): Promise<string> {
  const noWords: Plugin = {
    name: "no-words",
    setup: (first) => {
      first.onLoad({ filter: wordTables }, () => ({ contents: "export const german = {}, english = {};" }));
    },
  };
  const { outputFiles } = await build({
    ...initialOptions,
    entryPoints: [script],
    plugins: [noWords, withoutSeams],
    splitting: false,
    metafile: false,
    sourcemap: false,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("\n");
}

/** Makes a script small, with a map from what it then is to the sources: tsup's own way with terser keeps the map of what it was. */
export const small: NonNullable<Options["plugins"]>[number] = {
  name: "small",
  renderChunk: async (code, { path, map }) => {
    if (!path.endsWith(".js")) return undefined;
    const made = await minify(
      { [basename(path)]: code },
      {
        module: true,
        ecma: 2020,
        compress: { passes: 3, pure_getters: true },
        format: { ecma: 2020 },
        sourceMap: { content: typeof map === "string" ? map : JSON.stringify(map) },
      },
    );
    if (made.code === undefined) throw new Error(`${path} could not be made small.`);
    return { code: made.code, map: typeof made.map === "string" ? made.map : JSON.stringify(made.map) };
  },
};
