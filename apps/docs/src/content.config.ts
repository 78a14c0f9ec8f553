import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { apiPages } from "../api-pages.setup.ts";
import { formatPages } from "../format-pages.setup.ts";

const written = docsLoader();

/** The handbook: Markdown with a title, the pages about formats that the repository has in docs/formats, and those about what the packages export. */
export const collections = {
  docs: defineCollection({
    loader: {
      name: "handbook",
      load: async (context) => {
        await written.load(context);
        for (const { id, body, ...about } of [...formatPages(), ...apiPages()]) {
          const data = await context.parseData({ id, data: about });
          const rendered = await context.renderMarkdown(body);
          context.store.set({ id, data, body, rendered, digest: context.generateDigest(body) });
        }
      },
    },
    schema: docsSchema(),
  }),
};
