import { defineConfig } from "vitest/config";
import { fromSources } from "../../vite.base.ts";

export default defineConfig({
  ...fromSources,
  test: {
    name: "ui",
    setupFiles: ["../../tests.setup.ts"],
    include: ["{src,tests}/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
  },
});
