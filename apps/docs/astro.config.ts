import { posix } from "node:path";
import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { fromSources } from "../../vite.base.ts";
import { frontCodedNames } from "./front-coded-names.setup.ts";
import { handbook } from "./handbook.setup.ts";
import { withoutUntranslatedPages } from "./handbook-pages.setup.ts";
import { parserApart } from "./parser-apart.setup.ts";
import { preactInBrowsers } from "./preact-in-browsers.setup.ts";
import { starlightTitleId } from "./starlight-title-id.setup.ts";
import { workersWithoutDocument } from "./workers-without-document.setup.ts";

export default defineConfig({
  integrations: [handbook, react(), withoutUntranslatedPages],
  devToolbar: { enabled: false },
  markdown: {
    shikiConfig: {
      themes: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
      wrap: true,
      defaultColor: false,
    },
  },
  // No page asks for another before somebody goes there.
  prefetch: false,
  // One file of styles, fetched once for all pages.
  build: { inlineStylesheets: "never" },
  vite: {
    ...fromSources,
    plugins: [preactInBrowsers, parserApart.plugin, starlightTitleId, frontCodedNames],
    worker: { format: "es", plugins: () => [workersWithoutDocument, frontCodedNames] },
    // Scripts stay files: a page's security policy lets none run that stands in it.
    build: { assetsInlineLimit: 0 },
    environments: {
      // Pages are rendered to files in an environment of Astro's own.
      prerender: fromSources.ssr,
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [...parserApart.groups] } } } },
      },
    },
    // Styles name their fonts, which lie beside them, without the folders: so they find them wherever the site is put.
    experimental: {
      renderBuiltUrl: (file, { hostType }) => (hostType === "css" ? posix.basename(file) : undefined),
    },
  },
});
