import { defineConfig } from "vitest/config";
import { storyProjects } from "./packages/ui/vitest.stories.config.ts";

/** `pnpm exec vitest` here runs and watches every test of the workspace at once; `pnpm test` runs them package by package, cached. */
export default defineConfig({
  test: {
    coverage: {
      include: ["src/**/*.{ts,tsx}"],
      exclude: ["**/*.{test,fixture,arbitrary,stories,screens}.{ts,tsx}"],
      // All of core runs in its tests. The branches that are left are what the compiler asks for and nothing reaches: defaults of
      // list entries and of keys that are always there (`list[index] ?? x`), and orders of two keys that are never the same.
      thresholds: {
        "packages/core/src/**": { statements: 100, functions: 100, lines: 100, branches: 95 },
      },
    },
    projects: ["{packages,apps}/*/vitest.config.ts", ...storyProjects],
  },
});
