import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { chromiumLaunchOptions } from "../scripts/chromium.ts";

/**
 * Asks other people's validators about every page of the built site (Storybook's own pages aside). Where a judge lacks
 * a program that this machine may install, it is installed; where it may not, the judge is skipped, and that is said.
 */
const missing = 3;
const debianPackages = { html: ["openjdk-17-jre-headless"], axe: ["chromium"] } as const;
type Judge = keyof typeof debianPackages;

const [judge = "../shared/judges/judge"] = process.argv.slice(2);
const dist = "apps/docs/dist";
const pages = globSync("**/*.html", { cwd: dist, exclude: ["storybook/**"] }).sort();

const { executablePath, env } = await chromiumLaunchOptions();
const judgeEnv = {
  ...process.env,
  ...env,
  ...(executablePath === undefined ? {} : { CHROME: executablePath }),
};

const ask = (kind: Judge, page: string) =>
  spawnSync(judge, [kind, join(dist, page)], { encoding: "utf8", env: judgeEnv });

const install = (packages: readonly string[]): boolean => {
  if (process.getuid?.() !== 0) return false;
  const apt = (...args: readonly string[]) =>
    spawnSync("apt-get", args, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  return apt("update", "-qq") && apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
};

/** How many pages the judge rejects; it may be skipped, but only before its first verdict. */
const rejections = (kind: Judge): number => {
  const [first] = pages;
  if (first === undefined) return 1;
  if (
    ask(kind, first).status === missing &&
    !(install(debianPackages[kind]) && ask(kind, first).status !== missing)
  ) {
    console.log(`${kind}: skipped, the judge is missing`);
    return 0;
  }
  const rejected = pages.filter((page) => {
    const { status, stdout, stderr } = ask(kind, page);
    if (status !== 0) console.log(`${kind} ${page}\n${stdout}${stderr}`);
    return status !== 0;
  });
  console.log(`${kind}: ${pages.length - rejected.length} of ${pages.length} pages accepted`);
  return rejected.length;
};

process.exitCode = rejections("html") + rejections("axe") === 0 ? 0 : 1;
