import { Stryker } from "@stryker-mutator/core";
import { oneIn, sampled } from "../../../scripts/mutation/sampled.ts";

/**
 * Mutates the folders of formats, those first whose mistakes cost most, each judged by the tests that stand in it: `pnpm run mutate`, or
 * `pnpm run mutate icalendar/reading` and `pnpm run mutate text/place` for a part, `ONE_IN=25 pnpm run mutate text` for every 25th mutant of
 * a large one. What has not changed since the last run is not tried again.
 */
const folders = [
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
  "exchange",
  "source",
  "xml",
  "words",
  "format",
];

const asked = process.argv.slice(2);
for (const part of asked.length > 0 ? asked : folders) {
  const name = part.replaceAll("/", "-") + (oneIn > 1 ? `-one-in-${String(oneIn)}` : "");
  await new Stryker({
    ...sampled,
    // What a format says of itself is for the suite of all formats to test.
    mutate: [
      part.endsWith(".ts") ? `src/${part}` : `src/${part}/**/*.ts`,
      "!src/**/*.{test,fixture,arbitrary}.ts",
      "!src/**/*-format{,s}.ts",
    ],
    vitest: {
      configFile: `${import.meta.dirname}/vitest.config.ts`,
      dir: `src/${part.split("/")[0]}`,
    },
    incrementalFile: `node_modules/.cache/stryker/${name}-incremental.json`,
    jsonReporter: { fileName: `node_modules/.cache/stryker/${name}.json` },
  }).runMutationTest();
}
