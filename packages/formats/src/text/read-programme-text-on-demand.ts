import { placeAt } from "../source/source-text.ts";
import type { ProgrammeText, ProgrammeTextOptions } from "./programme-text.ts";
import { readTextWith } from "./read-text-with.ts";
import { noMarkdownBlocks } from "./structure/no-markdown-blocks.ts";
import type { TextParsers } from "./structure/text-parsers.ts";

type ParserName = keyof TextParsers;

const loaded: { -readonly [Name in ParserName]?: TextParsers[Name] } = {};

const load: Readonly<Record<ParserName, () => Promise<void>>> = {
  frontMatter: async () => {
    loaded.frontMatter = (await import("./front-matter/parse-front-matter.ts")).parseFrontMatter;
  },
  html: async () => {
    loaded.html = (await import("./structure/html-lines.ts")).htmlLines;
  },
  markdown: async () => {
    loaded.markdown = (await import("./structure/markdown-blocks.ts")).markdownBlocks;
  },
};

/**
 * Reads a programme text as `readProgrammeText` does, and gives the same; but the parsers of YAML, HTML and Markdown, which are as
 * large as the reader, are loaded when a text first needs them. For pages, which have to be small to be fast.
 */
export async function readProgrammeTextOnDemand(
  text: string,
  options: ProgrammeTextOptions = {},
): Promise<ProgrammeText> {
  const missing = new Set<ParserName>();
  const reading = readTextWith(text, options, {
    frontMatter:
      loaded.frontMatter ??
      ((source) => {
        missing.add("frontMatter");
        return { map: { kind: "map", entries: [], place: placeAt(source, 0, 0) }, problems: [] };
      }),
    html:
      loaded.html ??
      (() => {
        missing.add("html");
        return [];
      }),
    markdown:
      loaded.markdown ??
      (() => {
        missing.add("markdown");
        return noMarkdownBlocks;
      }),
  });
  if (missing.size === 0) return reading;
  await Promise.all(Array.from(missing, (name) => load[name]()));
  return readProgrammeTextOnDemand(text, options);
}
