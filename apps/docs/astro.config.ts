import { posix } from "node:path";
import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { fromSources } from "../../vite.base.ts";
import { preactInBrowsers } from "./preact-in-browsers.setup.ts";
import { workersWithoutDocument } from "./workers-without-document.setup.ts";

export default defineConfig({
  integrations: [react()],
  devToolbar: { enabled: false },
  // One file of styles, fetched once for all pages.
  build: { inlineStylesheets: "never" },
  vite: {
    ...fromSources,
    plugins: [preactInBrowsers],
    worker: { format: "es", plugins: () => [workersWithoutDocument] },
    // Pages are rendered to files in an environment of Astro's own.
    environments: { prerender: fromSources.ssr },
    // Styles name their fonts, which lie beside them, without the folders: so they find them wherever the site is put.
    experimental: {
      renderBuiltUrl: (file, { hostType }) => (hostType === "css" ? posix.basename(file) : undefined),
    },
  },
});
