import { defineConfig } from "vitest/config";
import { fromSources } from "../../vite.base.ts";

export default defineConfig({
  ...fromSources,
  test: {
    name: "embed",
    setupFiles: ["../../tests.setup.ts"],
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
    testTimeout: 60_000,
    // A browser on a busy machine takes its time to start.
    hookTimeout: 60_000,
  },
});
