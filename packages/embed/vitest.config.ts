import { defineConfig } from "vitest/config";
import { fromSources } from "../../vite.base.ts";

export default defineConfig({
  ...fromSources,
  test: {
    name: "embed",
    setupFiles: ["../../laws.setup.ts"],
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
