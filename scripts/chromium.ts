import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LaunchOptions } from "playwright-core";

/**
 * Which Chromium to start, and how: what Playwright's `launch` wants. Everyone here who needs a browser asks this function.
 *
 * The first of these that there is: the program that `CHROMIUM` names; on Linux x64 the one that comes as an npm
 * package, with its own libraries and fonts, so that pictures are the same on every machine; an installed Chrome;
 * Playwright's own.
 */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  const named = process.env.CHROMIUM;
  if (named) return { executablePath: named, args: ["--no-sandbox"] };
  if (process.platform === "linux" && process.arch === "x64") return await packagedChromium();
  const chrome = installedChrome();
  return chrome ? { executablePath: chrome } : {};
}

const installedChromes: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  linux: ["/usr/bin/google-chrome", "/usr/bin/chromium", "/usr/bin/chromium-browser"],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

const installedChrome = () => installedChromes[process.platform]?.find((path) => existsSync(path));

async function packagedChromium(): Promise<LaunchOptions> {
  const home = await unpackedChromium();
  return {
    executablePath: join(home, "chromium"),
    args: ["--no-sandbox", "--headless=shell"],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, "al2023", "lib"),
      FONTCONFIG_PATH: join(home, "fonts"),
    },
  };
}

/** Unpacks the packaged Chromium once for each of its versions; several processes may ask at the same time. */
async function unpackedChromium(): Promise<string> {
  const packageHome = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..");
  const { version } = JSON.parse(await readFile(join(packageHome, "package.json"), "utf8"));
  const cache = join(import.meta.dirname, "..", "node_modules", ".cache");
  const home = join(cache, `chromium-${version}`);
  if (existsSync(home)) return home;

  await mkdir(cache, { recursive: true });
  const unpacking = await mkdtemp(`${home}-`);
  await inflateInto(unpacking, join(packageHome, "bin"));
  // The package's own font settings look in /tmp alone.
  await writeFile(
    join(unpacking, "fonts", "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`,
  );
  try {
    await rename(unpacking, home);
  } catch (error) {
    // Another process was quicker, and what it unpacked is the same.
    await rm(unpacking, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/** `inflate` writes to the folder for temporary files, so that folder is another one for as long as it runs. */
async function inflateInto(folder: string, packed: string): Promise<void> {
  const { inflate } = await import("@sparticuz/chromium");
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const parts = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];
    await Promise.all(parts.map((part) => inflate(join(packed, part))));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}
