import { execFile, spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
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
 * Asks one of other people's validators about files, several at a time, and returns how many it rejects; why, is printed. Where it lacks
 * a program that this machine may install, it is installed; where it may not, the judge is skipped, and that is said.
 */
export async function rejections(
  judge: string,
  kind: string,
  files: readonly string[],
  what: string,
): Promise<number> {
  const [first] = files;
  if (first === undefined) {
    console.log(`${kind}: there are no ${what}`);
    return 1;
  }
  const isMissing = async () => (await ask(judge, kind, first)).status === missing;
  if ((await isMissing()) && (!install(kind) || (await isMissing()))) {
    console.log(`${kind}: skipped, the judge is missing`);
    return 0;
  }
  const verdicts: Verdict[] = [];
  const waiting = files.entries();
  const askOneByOne = async () => {
    for (const [index, file] of waiting) verdicts[index] = await ask(judge, kind, file);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, askOneByOne));
  const rejected = verdicts.filter(({ status }) => status !== 0);
  for (const { file, told } of rejected) console.log(`${kind} ${file}\n${told}`);
  console.log(`${kind}: ${files.length - rejected.length} of ${files.length} ${what} accepted`);
  return rejected.length;
}

interface Verdict {
  readonly file: string;
  readonly status: number;
  readonly told: string;
}

function ask(judge: string, kind: string, file: string): Promise<Verdict> {
  return new Promise((resolve) => {
    execFile(judge, [kind, file], { env: judgeEnv }, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ file, status, told: `${stdout}${stderr}` });
    });
  });
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
