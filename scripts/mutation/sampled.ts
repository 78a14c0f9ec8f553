import { join } from "node:path";
import type { PartialStrykerOptions } from "@stryker-mutator/api/core";

/**
 * How many mutants one stands for: `ONE_IN=25 pnpm run mutate text` tries every 25th, for a folder whose mutants would take a day.
 * 1, where nothing is asked: all are tried.
 */
export const oneIn = Number(process.env.ONE_IN ?? 1);

/** What to tell Stryker so that it tries no more than a sample. */
export const sampled: PartialStrykerOptions =
  oneIn > 1
    ? {
        checkers: ["sample"],
        plugins: ["@stryker-mutator/vitest-runner", join(import.meta.dirname, "sample-checker.ts")],
      }
    : {};
