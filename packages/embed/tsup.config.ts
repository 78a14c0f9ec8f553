import { defineConfig, type Options } from "tsup";
import { laterFiles, laterName, small, withoutSeams, wordsInUse } from "./script-plugins.config.ts";
import { sharing } from "./shared-code.config.ts";

const base: Options = {
  format: "esm",
  platform: "browser",
  target: "es2022",
  tsconfig: "tsconfig.src.json",
  noExternal: [/./],
  treeshake: false,
  splitting: false,
  sourcemap: true,
  silent: true,
};

const script = (said: string, ...more: NonNullable<Options["esbuildPlugins"]>): Options => ({
  ...base,
  plugins: [small],
  esbuildPlugins: [wordsInUse(said), withoutSeams, laterFiles, ...more],
  esbuildOptions: (options) => {
    options.charset = "utf8";
    options.minifySyntax = true;
    options.alias = {
      "react/jsx-runtime": `${import.meta.dirname}/src/markup/jsx-runtime.ts`,
      react: `${import.meta.dirname}/src/markup/react.ts`,
    };
  },
});

const pageScripts = { "page-de": "src/page/page-de.ts", "page-en": "src/page/page-en.ts" };

/** What only some pages ask for. */
const later = ["src/later/timetable.ts", "src/later/filter.tsx"];
const shared = sharing(later, [withoutSeams, laterFiles]);

/**
 * One script, one style sheet, and beside the script what only some pages need. Components of ui are built against a JSX runtime of our
 * own in the place of React's, because those that are used here hold no state (docs/decisions/0013).
 */
export default defineConfig([
  {
    ...script("src/index.ts", shared.inScript),
    entry: { programmheft: "src/index.ts" },
    dts: {
      entry: { programmheft: "src/index.ts", ...pageScripts },
      compilerOptions: { customConditions: [], rootDir: "src" },
    },
  },
  // Scripts for pages that are written ahead stand alone: one for each language, which also runs from a file.
  ...Object.entries(pageScripts).map(
    ([name, file]): Options => ({
      ...script(file),
      entry: { [name]: file },
      format: "iife",
      outExtension: () => ({ js: ".js" }),
    }),
  ),
  ...later.map(
    (file): Options => ({ ...script("src/index.ts", shared.inLater), entry: { [laterName(file)]: file } }),
  ),
  { ...script("src/index.ts"), entry: { [laterName("src/later/english.ts")]: "src/later/english.ts" } },
  { ...base, entry: { programmheft: "src/styles.css" }, minify: true },
]);
