import fc from "fast-check";
import { afterAll, inject } from "vitest";

declare module "vitest" {
  /** What Stryker's runner tells the tests. */
  interface ProvidedContext {
    readonly globalNamespace?: string;
  }
}

/** What Stryker's runner and mutated code share. */
interface StrykerNamespace {
  activeMutant?: string | undefined;
  mutantCoverage?: { static: object; perTest: object };
  keptCoverage?: { static: object; perTest: object };
}

/** Thousands of mutants run the laws: fewer cases each, and the same ones every time. */
fc.configureGlobal({ numRuns: 16, seed: 20_201_124 });

const namespace = inject("globalNamespace");
if (namespace !== undefined) {
  const stryker: StrykerNamespace = Reflect.get(globalThis, namespace);
  // The thread is kept, so the mutant of the last file ends here. Stryker sets it again when the tests of this file begin.
  stryker.activeMutant = undefined;
  // Mutated modules stay loaded with the counts that they found first: what a file adds to them is handed over, and they begin again.
  if (stryker.keptCoverage) stryker.mutantCoverage = stryker.keptCoverage;
  afterAll(() => {
    const counts = stryker.mutantCoverage;
    if (counts === undefined) return;
    stryker.keptCoverage = counts;
    stryker.mutantCoverage = { ...counts };
    counts.static = {};
    counts.perTest = {};
  });
}
