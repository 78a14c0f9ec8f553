import type { Plugin } from "vite";

/**
 * Vite takes of packages what they have for pages, in workers too. The table of named characters is one that asks the document,
 * which workers have not; the other form of it asks nobody.
 */
export const workersWithoutDocument: Plugin = {
  name: "workers-without-document",
  enforce: "pre",
  async resolveId(source, importer) {
    if (source !== "decode-named-character-reference") return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && { ...found, id: found.id.replace("index.dom.js", "index.js") };
  },
};
