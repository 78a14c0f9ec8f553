import { defineConfig } from "vitest/config";

/** For mutation tests, which run on a copy of this package alone. Core imports no other package, so that is all it needs. */
export default defineConfig({
  test: { name: "core", include: ["src/**/*.test.ts"], setupFiles: ["vitest.mutation.setup.ts"] },
});
