import { defineConfig } from "vitest/config";
import { fromSources } from "../../vite.base.ts";

export default defineConfig({
  ...fromSources,
  test: { name: "formats", include: ["src/**/*.test.ts"], testTimeout: 30_000 },
});
