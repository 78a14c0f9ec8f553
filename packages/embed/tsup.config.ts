import { defineConfig, type Options } from "tsup";
import { laterFiles, laterName, withoutSeams, wordsInUse } from "./script-plugins.config.ts";

const shared: Options = {
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

const script: Options = {
  ...shared,
  minify: "terser",
  terserOptions: { module: true, ecma: 2020, compress: { passes: 3 }, format: { ecma: 2020 } },
  esbuildPlugins: [wordsInUse, withoutSeams, laterFiles],
  esbuildOptions: (options) => {
    options.charset = "utf8";
    options.alias = {
      "react/jsx-runtime": `${import.meta.dirname}/src/markup/jsx-runtime.ts`,
      react: `${import.meta.dirname}/src/markup/react.ts`,
    };
  },
};

/**
 * One script, one style sheet, and beside the script what only some pages need. Components of ui are built against a JSX runtime of our
 * own in the place of React's, because those that are used here hold no state (docs/decisions/0013).
 */
export default defineConfig([
  {
    ...script,
    entry: { programmheft: "src/index.ts" },
    dts: {
      entry: { programmheft: "src/index.ts" },
      compilerOptions: { customConditions: [], rootDir: "src" },
    },
  },
  ...["src/later/timetable.ts", "src/later/english.ts"].map((file) => ({
    ...script,
    entry: { [laterName(file)]: file },
  })),
  { ...shared, entry: { programmheft: "src/styles.css" }, minify: true },
]);
