import { Stryker } from "@stryker-mutator/core";

/**
 * Mutates the folders of core whose mistakes cost most, one after the other, each judged by the tests that stand in it:
 * `pnpm run mutate`, or `pnpm run mutate change/notice` for a part. What has not changed since the last run is not tried again.
 */
const folders = ["time", "schedule", "change"];

const asked = process.argv.slice(2);
for (const folder of asked.length > 0 ? asked : folders) {
  const name = folder.replaceAll("/", "-");
  await new Stryker({
    mutate: [`src/${folder}/**/*.ts`, "!src/**/*.{test,fixture,arbitrary}.ts"],
    vitest: { configFile: `${import.meta.dirname}/vitest.config.ts`, dir: `src/${folder.split("/")[0]}` },
    incrementalFile: `node_modules/.cache/stryker/${name}-incremental.json`,
    jsonReporter: { fileName: `node_modules/.cache/stryker/${name}.json` },
  }).runMutationTest();
}
