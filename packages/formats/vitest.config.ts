import { defineConfig } from "vitest/config";
import { fromSources } from "../../vite.base.ts";

export default defineConfig({
  ...fromSources,
  test: {
    name: "formats",
    setupFiles: ["../../tests.setup.ts"],
    include: ["src/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
