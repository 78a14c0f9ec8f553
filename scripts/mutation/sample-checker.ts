import { createHash } from "node:crypto";
import type { Checker, CheckResult } from "@stryker-mutator/api/check";
import { CheckStatus } from "@stryker-mutator/api/check";
import type { Mutant } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { oneIn } from "./sampled.ts";

/**
 * Leaves mutants out of a sample. Which ones, follows from what and where they are, so that the same are tried again when a test was
 * added; Stryker has no other word for it than that they do not compile, and does not count those.
 */
class Sample implements Checker {
  init(): Promise<void> {
    return Promise.resolve();
  }

  check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    return Promise.resolve(
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          isDrawn(mutant)
            ? { status: CheckStatus.Passed }
            : { status: CheckStatus.CompileError, reason: "not in the sample" },
        ]),
      ),
    );
  }

  /** All at once: drawing needs no other process. */
  group(mutants: Mutant[]): Promise<string[][]> {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }
}

function isDrawn({ fileName, location, mutatorName, replacement }: Mutant): boolean {
  const { start, end } = location;
  const place = [start.line, start.column, end.line, end.column].join(":");
  const drawn = createHash("sha256")
    .update([fileName.slice(fileName.indexOf("/src/")), place, mutatorName, replacement].join("\n"))
    .digest();
  return drawn.readUInt32BE(0) % oneIn === 0;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "sample", Sample)];
