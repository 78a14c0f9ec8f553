import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { keptThreadPool } from "../../../scripts/mutation/kept-thread-pool.ts";
import { NearestFirst } from "../../../scripts/mutation/nearest-first.ts";
import { fromSources } from "../../../vite.base.ts";

const repository = join(import.meta.dirname, "../../..");

/** For mutation tests, which run on a copy of this package alone: examples are found where they stand. */
export default defineConfig({
  ...fromSources,
  resolve: {
    ...fromSources.resolve,
    alias: [{ find: /^(?:\.\.\/)+examples\//u, replacement: `${repository}/examples/` }],
  },
  plugins: [
    {
      name: "kept-thread",
      // Stryker sets a pool of its own, so this one is put in after it
      configureVitest({ project }) {
        project.config.pool = keptThreadPool.name;
        project.config.poolRunner = keptThreadPool;
      },
    },
  ],
  test: {
    name: "formats",
    include: ["**/*.test.ts"],
    setupFiles: [join(repository, "scripts/mutation/setup.ts")],
    isolate: false,
    sequence: { sequencer: NearestFirst },
    // What is slow on a busy machine is not wrong: Stryker stops what runs for ever
    testTimeout: 600_000,
  },
});
