import { join } from "node:path";
import { defineConfig, type TestUserConfig, type ViteUserConfig } from "vitest/config";
import { fromSources } from "./vite.base.ts";

/**
 * For tests in a browser, which may stumble over what else a machine is doing: they get more time, and one more try. `pnpm test` names
 * at its end what needed it.
 */
export const inBrowser = { testTimeout: 60_000, hookTimeout: 60_000, retry: 1 } as const;

/**
 * The tests of a package, run on its sources. Nothing here replaces modules or globals, so the files of a package share one process and
 * load what they have in common once: that takes a fifth of the time.
 */
export const testsOf = (name: string, differently: TestUserConfig = {}): ViteUserConfig =>
  defineConfig({
    ...fromSources,
    test: {
      name,
      include: ["src/**/*.test.{ts,tsx}"],
      setupFiles: [join(import.meta.dirname, "tests.setup.ts")],
      isolate: false,
      testTimeout: 30_000,
      ...differently,
    },
  });
