import { Stryker } from "@stryker-mutator/core";

/** A folder for each format, those first whose mistakes cost most: each is judged by the tests that stand in it. */
const formats = [
  "icalendar",
  "pentabarf",
  "schema-org",
  "feed",
  "sessionize",
  "html",
  "mail",
  "run-sheet",
  "markdown",
  "csv",
  "json",
];

/** What several formats are made of: judged by the tests of all formats but text. */
const shared = ["exchange", "source", "xml", "words", "format"];

/**
 * Mutates the folders of formats, but for the reader of text, which takes hours: `pnpm run mutate`, or `pnpm run mutate icalendar/reading`
 * and `pnpm run mutate text/place.ts` for a part. What has not changed since the last run is not tried again.
 */
const asked = process.argv.slice(2);
for (const part of asked.length > 0 ? asked : [...formats, ...shared]) {
  const [folder = part] = part.split("/");
  const name = part.replaceAll("/", "-");
  await new Stryker({
    // What a format says of itself is for the suite of all formats to test.
    mutate: [
      part.endsWith(".ts") ? `src/${part}` : `src/${part}/**/*.ts`,
      "!src/**/*.{test,fixture,arbitrary}.ts",
      "!src/**/*-format{,s}.ts",
    ],
    vitest: {
      configFile: `${import.meta.dirname}/vitest.config.ts`,
      dir: shared.includes(folder) ? "src" : `src/${folder}`,
    },
    incrementalFile: `node_modules/.cache/stryker/${name}-incremental.json`,
    jsonReporter: { fileName: `node_modules/.cache/stryker/${name}.json` },
  }).runMutationTest();
}
