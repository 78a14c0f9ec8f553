import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { fromSources } from "../../vite.base.ts";

export default defineConfig({
  integrations: [react()],
  devToolbar: { enabled: false },
  vite: {
    ...fromSources,
    // Pages are rendered to files in an environment of Astro's own.
    environments: { prerender: fromSources.ssr },
  },
});
