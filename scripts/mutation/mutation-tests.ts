import { join } from "node:path";
import type { ViteUserConfig } from "vitest/config";
import { keptThreadPool } from "./kept-thread-pool.ts";
import { NearestFirst } from "./nearest-first.ts";

/** How the tests of a package run under mutation: on a copy of it alone, in one thread that stays, the nearest tests first. */
export function mutationTests(name: string): Pick<ViteUserConfig, "plugins" | "test"> {
  return {
    plugins: [
      {
        name: "kept-thread",
        // Stryker sets a pool of its own, so this one is put in after it
        configureVitest({ project }) {
          project.config.pool = keptThreadPool.name;
          project.config.poolRunner = keptThreadPool;
        },
      },
      {
        name: "shorter-laws",
        enforce: "pre",
        // Some laws ask for many cases; thousands of mutants run them
        transform: (code, id) =>
          id.endsWith(".test.ts") ? code.replace(/numRuns: [\d_]+/gu, "numRuns: 16") : undefined,
      },
    ],
    test: {
      name,
      include: ["**/*.test.ts"],
      setupFiles: [join(import.meta.dirname, "setup.ts")],
      isolate: false,
      sequence: { sequencer: NearestFirst },
      // What is slow on a busy machine is not wrong: Stryker stops what runs for ever
      testTimeout: 600_000,
    },
  };
}
