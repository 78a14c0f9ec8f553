import { defineConfig } from "vitest/config";
import { storyProjects } from "./packages/ui/vitest.stories.config.ts";

/** `pnpm exec vitest` here runs and watches every test of the workspace at once; `pnpm test` runs them package by package, cached. */
export default defineConfig({
  test: {
    projects: ["{packages,apps}/*/vitest.config.ts", ...storyProjects],
  },
});
