import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumLaunchOptions } from "../../scripts/chromium.ts";

/** Every story is a test: it renders, plays and has no axe finding, in a real Chromium. */
export default defineConfig({
  plugins: [storybookTest({ configDir: `${import.meta.dirname}/.storybook` })],
  test: {
    name: "stories",
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: await chromiumLaunchOptions() }),
      instances: [{ browser: "chromium" }],
      screenshotFailures: false,
    },
  },
});
