import { statSync } from "node:fs";
import { dirname } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** These remember what they have worked out, so that a mutant of theirs is tried without a memory. */
const remembering = /\/(time\/(zone-offset|offset-from-intl)|exchange\/shown-at)\.ts$/;

/**
 * Runs the tests beside the mutated file first, then short files before long ones, and laws last: most mutants fall to the first test
 * that looks at them.
 */
export class NearestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mutated = this.ctx.config.related ?? [];
    for (const { project } of files) project.config.isolate = mutated.some((file) => remembering.test(file));
    const names = new Set(mutated.map((file) => file.replace(/\.ts$/, ".test.ts")));
    const folders = new Set(mutated.map((file) => dirname(file)));
    const distance = ({ moduleId }: TestSpecification) =>
      names.has(moduleId)
        ? 0
        : moduleId.endsWith("-laws.test.ts")
          ? 3
          : folders.has(dirname(moduleId))
            ? 1
            : 2;
    const sorted = files
      .map((file) => ({ file, distance: distance(file), size: statSync(file.moduleId).size }))
      .sort((a, b) => a.distance - b.distance || a.size - b.size);
    return Promise.resolve(sorted.map(({ file }) => file));
  }
}
