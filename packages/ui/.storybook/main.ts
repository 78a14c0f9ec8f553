import { defineMain } from "@storybook/react-vite/node";
import remarkGfm from "remark-gfm";
import { mergeConfig } from "vite";
import { fromSources } from "../../../vite.base.ts";

export default defineMain({
  framework: "@storybook/react-vite",
  stories: ["../docs/*.mdx", "../docs/*.stories.tsx", "../src/**/*.mdx", "../src/**/*.stories.tsx"],
  addons: [
    {
      name: "@storybook/addon-docs",
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    "@storybook/addon-a11y",
    "@storybook/addon-vitest",
  ],
  typescript: {
    reactDocgen: "react-docgen-typescript",
    reactDocgenTypescriptOptions: {
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
    },
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => mergeConfig(config, fromSources),
});
