import { defineConfig } from "vitest/config";
import { fromSources } from "../../vite.base.ts";

/** Tests of the site as it was built: apps/docs/dist has to be there. */
export default defineConfig({
  ...fromSources,
  test: {
    name: "site",
    setupFiles: ["../../laws.setup.ts"],
    include: ["tests/**/*.test.ts", "src/**/*.test.{ts,tsx}"],
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
