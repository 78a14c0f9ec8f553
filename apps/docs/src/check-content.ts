import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { assembleSeries } from "./series/assemble-series.ts";
import type { ContentFile } from "./series/content-file.ts";
import { describeProblem } from "./series/describe-problem.ts";

/**
 * Says what is wrong with the texts of the site before it is built: errors, which stop the build, and warnings. Hints are for
 * whoever writes, and are left to `programmheft check`.
 */
const folder = join(import.meta.dirname, "..", "content", "kommunen-innovativ");
const files = globSync("*.md", { cwd: folder })
  .sort()
  .map((name): ContentFile => ({ name: basename(name), source: readFileSync(join(folder, name), "utf8") }));
const { problems } = assembleSeries(files);
const shown = problems.filter(({ problem }) => problem.severity !== "hint");
process.stderr.write(shown.map((found) => `${describeProblem(found)}\n\n`).join(""));
if (shown.some(({ problem }) => problem.severity === "error")) process.exitCode = 1;
