import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, defineProject } from "vitest/config";
import { chromiumLaunchOptions } from "../../scripts/chromium.ts";
import { inBrowser } from "../../vitest.base.ts";
import { screenProjects } from "./vitest.screens.config.ts";

const launchOptions = await chromiumLaunchOptions();

const storiesIn = (theme: "light" | "dark") =>
  defineProject({
    root: import.meta.dirname,
    plugins: [storybookTest({ configDir: `${import.meta.dirname}/.storybook`, initialGlobals: { theme } })],
    test: {
      name: `stories, ${theme}`,
      ...inBrowser,
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({ launchOptions }),
        instances: [{ browser: "chromium" }],
        screenshotFailures: false,
      },
    },
  });

/** Every story is a test: it renders, plays and has no axe finding, in a real Chromium, on light and on dark paper. */
export const storyProjects = [storiesIn("light"), storiesIn("dark")];

export default defineConfig({ test: { projects: [...storyProjects, ...screenProjects] } });
