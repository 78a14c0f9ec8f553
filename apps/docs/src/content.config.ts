import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { formatPages } from "../format-pages.setup.ts";

const written = docsLoader();

/** The handbook: Markdown with a title, and the pages about formats that the repository has in docs/formats. */
export const collections = {
  docs: defineCollection({
    loader: {
      name: "handbook",
      load: async (context) => {
        await written.load(context);
        for (const { id, title, body, file } of formatPages()) {
          const data = await context.parseData({ id, data: { title }, filePath: file });
          const rendered = await context.renderMarkdown(body);
          context.store.set({ id, data, body, rendered, digest: context.generateDigest(body) });
        }
      },
    },
    schema: docsSchema(),
  }),
};
