import { defineConfig } from "vitest/config";
import { fromSources } from "../../vite.base.ts";

export default defineConfig({
  ...fromSources,
  test: { name: "create", include: ["src/**/*.test.{ts,tsx}"], testTimeout: 30_000 },
});
