import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs every test of the workspace (units, stories in a browser, the built site) and says how many passed. Arguments go
 * to turbo: `pnpm test --filter=@programmheft/core`. What has not changed since it passed is not run again, but counted;
 * `--force` runs it all the same.
 */
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
for (const report of reports()) {
  const counts = JSON.parse(readFileSync(join(root, report), "utf8"));
  total.passed += counts.numPassedTests;
  total.failed += counts.numFailedTests;
  total.skipped += counts.numPendingTests + counts.numTodoTests;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = turbo.status === 0 && total.failed === 0 && total.passed > 0 ? 0 : 1;
