import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { mutationTests } from "../../../scripts/mutation/mutation-tests.ts";
import { fromSources } from "../../../vite.base.ts";

const repository = join(import.meta.dirname, "../../..");

/** For mutation tests, which run on a copy of this package alone: examples are found where they stand. */
export default defineConfig({
  ...mutationTests("formats"),
  ...fromSources,
  resolve: {
    ...fromSources.resolve,
    alias: [
      { find: /^(?:\.\.\/)+examples\//u, replacement: `${repository}/examples/` },
      // Its own test, beside it, still finds the real one
      {
        find: /^(?:\.\.\/)+source\/remembered\.ts$/u,
        replacement: join(import.meta.dirname, "nothing-remembered.ts"),
      },
    ],
  },
});
