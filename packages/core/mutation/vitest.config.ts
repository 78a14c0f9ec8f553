import { defineConfig } from "vitest/config";
import { mutationTests } from "../../../scripts/mutation/mutation-tests.ts";

/** For mutation tests, which run on a copy of this package alone. Core imports no other package, so that is all it needs. */
export default defineConfig(mutationTests("core"));
