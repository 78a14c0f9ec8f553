import { spawnSync } from "node:child_process";
import { chromiumLaunchOptions } from "../scripts/chromium.ts";

/** What a judge lacks where it says so: packages of Debian by the kind of judge. */
const debianPackages: Readonly<Record<string, readonly string[]>> = {
  html: ["openjdk-17-jre-headless"],
  axe: ["chromium"],
  atom: ["jing"],
  ics: ["libical-dev", "gcc", "libc6-dev", "pkg-config", "python3-icalendar", "python3-vobject"],
};
const missing = 3;

const { executablePath, env } = await chromiumLaunchOptions();
const judgeEnv = {
  ...process.env,
  ...env,
  ...(executablePath === undefined ? {} : { CHROME: executablePath }),
};

/**
 * Asks one of other people's validators about files, and returns how many it rejects; why, is printed. Where it lacks a program
 * that this machine may install, it is installed; where it may not, the judge is skipped, and that is said.
 */
export function rejections(judge: string, kind: string, files: readonly string[], what: string): number {
  const [first] = files;
  if (first === undefined) {
    console.log(`${kind}: there are no ${what}`);
    return 1;
  }
  const ask = (file: string) => spawnSync(judge, [kind, file], { encoding: "utf8", env: judgeEnv });
  if (ask(first).status === missing && !(install(kind) && ask(first).status !== missing)) {
    console.log(`${kind}: skipped, the judge is missing`);
    return 0;
  }
  const rejected = files.filter((file) => {
    const { status, stdout, stderr } = ask(file);
    if (status !== 0) console.log(`${kind} ${file}\n${stdout}${stderr}`);
    return status !== 0;
  });
  console.log(`${kind}: ${files.length - rejected.length} of ${files.length} ${what} accepted`);
  return rejected.length;
}

function install(kind: string): boolean {
  const packages = debianPackages[kind] ?? [];
  if (packages.length === 0 || process.getuid?.() !== 0) return false;
  const apt = (...args: readonly string[]) =>
    spawnSync("apt-get", args, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  return apt("update", "-qq") && apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}
