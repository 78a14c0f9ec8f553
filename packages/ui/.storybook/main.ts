import { defineMain } from "@storybook/react-vite/node";
import { mergeConfig } from "vite";
import { fromSources } from "../../../vite.base.ts";

export default defineMain({
  framework: "@storybook/react-vite",
  stories: ["../src/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => mergeConfig(config, fromSources),
});
