import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { serveFolder } from "./serve-folder.ts";

/** Builds the site with all that it is made of and serves it. `PORT` chooses another port. */
const root = join(import.meta.dirname, "..");
console.log("Building the packages, Storybook and the site. The first time, this takes a minute or two.");
const build = spawnSync("turbo", ["run", "build", "--output-logs=errors-only"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  shell: process.platform === "win32",
});
if (build.status === 0) {
  const { url } = await serveFolder(join(root, "apps/docs/dist"), Number(process.env.PORT ?? 4321));
  console.log(`\nProgrammheft   ${url}/\nStorybook      ${url}/storybook/\n\nStop with Ctrl-C.`);
} else {
  process.exitCode = 1;
}
