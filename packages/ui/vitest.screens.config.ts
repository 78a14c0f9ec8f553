import { join } from "node:path";
import { playwright } from "@vitest/browser-playwright";
import { createServer, type Plugin } from "vite";
import { defineProject } from "vitest/config";
import type { BrowserCommand } from "vitest/node";
import { chromiumLaunchOptions } from "../../scripts/chromium.ts";
import { fromSources } from "../../vite.base.ts";
import { inBrowser } from "../../vitest.base.ts";

const root = import.meta.dirname;

/** What the page is to be for: the paper, or few colours. */
interface Media {
  readonly forcedColors: "active" | "none";
  readonly media: "print" | "screen";
}

const emulateMedia: BrowserCommand<[Media]> = async ({ page }, media) => {
  await page.emulateMedia({ ...media, reducedMotion: "reduce" });
};

declare module "vitest/browser" {
  interface BrowserCommands {
    readonly emulateMedia: (media: Media) => Promise<void>;
  }
}

/** Renders the scenes in Node, as a server would, and hands them to the browser as a module. */
const renderedByNode: Plugin = {
  name: "rendered-by-node",
  resolveId: (id) => (id === "virtual:server-output" ? `\0${id}` : undefined),
  load: async (id) => {
    if (id !== "\0virtual:server-output") return;
    const server = await createServer({
      ...fromSources,
      root,
      configFile: false,
      appType: "custom",
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      oxc: { jsx: { runtime: "automatic" } },
    });
    try {
      const { serverOutput } = await server.ssrLoadModule("/tests/screens/server-output.ts");
      return `export const serverOutput = ${JSON.stringify(serverOutput)};`;
    } finally {
      await server.close();
    }
  },
};

const screens = defineProject({
  ...fromSources,
  root,
  plugins: [renderedByNode],
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    name: "screens",
    include: ["tests/screens/*.screens.tsx"],
    ...inBrowser,
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({
        launchOptions: await chromiumLaunchOptions(),
        // Far from the server, so that what depends on zone or language shows.
        contextOptions: { timezoneId: "America/St_Johns", locale: "en-US", deviceScaleFactor: 1 },
      }),
      instances: [{ browser: "chromium" }],
      screenshotFailures: false,
      commands: { emulateMedia },
      expect: {
        toMatchScreenshot: {
          resolveScreenshotPath: ({ arg, ext }) => join(root, "tests/screens/pictures", `${arg}${ext}`),
          comparatorOptions: { allowedMismatchedPixelRatio: 0.001 },
        },
      },
    },
  },
});

/** The pictures are those of the packaged Chromium with its own fonts, which runs on Linux x64 alone. */
export const screenProjects = process.platform === "linux" && process.arch === "x64" ? [screens] : [];
