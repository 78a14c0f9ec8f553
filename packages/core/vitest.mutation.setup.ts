import fc from "fast-check";

/** Thousands of mutants run the laws: fewer cases each, and the same ones every time. */
fc.configureGlobal({ numRuns: 30, seed: 20_201_124 });
