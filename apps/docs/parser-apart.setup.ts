import type { Plugin } from "vite";

/**
 * The editor has no language, but its commands name the packages that know languages and parse them. Only what suggests words asks
 * these for anything: they are a file of its own, which comes with it. The groups are for the bundler, the plugin says to it that the
 * parser does nothing by being loaded.
 */
export const parserApart = {
  plugin: {
    name: "parser-apart",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!source.startsWith("@lezer/")) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && { ...found, moduleSideEffects: false };
    },
  } satisfies Plugin,
  groups: [
    { name: "editor", test: /node_modules\/@codemirror\/(?:state|view)\//, priority: 2 },
    { name: "parser", test: /node_modules\/@(?:lezer|codemirror\/language)\//, priority: 1 },
  ],
} as const;
