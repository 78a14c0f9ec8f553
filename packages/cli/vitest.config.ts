import { defineConfig } from "vitest/config";
import { fromSources } from "../../vite.base.ts";

export default defineConfig({
  ...fromSources,
  test: {
    name: "cli",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["../../tests.setup.ts"],
    testTimeout: 30_000,
  },
});
