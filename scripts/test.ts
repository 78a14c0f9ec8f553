import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/**
 * Runs every test of the workspace (units, stories in a browser, the built site) and says how many passed, and at the end once more what
 * failed or needed a second try, since its first mention is far up by then. Arguments go to turbo: `pnpm test --filter=@programmheft/core`. What has not changed
 * since it passed is not run again, but counted; `--force` runs it all the same.
 */

/** What is read here of a report in the JSON of Vitest. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    /** The path of the file. */
    readonly name: string;
    readonly status: string;
    /** Why the file could not be run, if so. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** As many lines of a message as tell what was wrong, without its whole stack. */
const shortened = (message: string) =>
  stripVTControlCharacters(message)
    .split("\n")
    .slice(0, 20)
    .map((line) => `    ${line}`)
    .join("\n");

const root = join(import.meta.dirname, "..");
const reports = () => globSync("{packages,apps}/*/test-report/*.json", { cwd: root });
for (const report of reports()) rmSync(join(root, report));

const turbo = spawnSync(
  "turbo",
  ["run", "test", "test:stories", "--continue=dependencies-successful", ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    shell: process.platform === "win32",
  },
);

const total = { passed: 0, failed: 0, skipped: 0 };
for (const path of reports()) {
  const report: Report = JSON.parse(readFileSync(join(root, path), "utf8"));
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests;
  total.skipped += report.numPendingTests + report.numTodoTests;
  for (const { name, status, message, assertionResults } of report.testResults) {
    const file = relative(root, name);
    if (status === "failed" && message !== "") console.log(`\n${file}: failed\n${shortened(message)}`);
    for (const test of assertionResults) {
      if (test.failureMessages.length === 0) continue;
      const outcome = test.status === "passed" ? "passed, but not at once:" : "failed:";
      console.log(
        [`\n${file}: ${outcome} ${test.fullName}`, ...test.failureMessages.map(shortened)].join("\n"),
      );
    }
  }
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = turbo.status === 0 && total.failed === 0 && total.passed > 0 ? 0 : 1;
