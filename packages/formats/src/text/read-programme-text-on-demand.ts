import type { CanonicalForm } from "./canonical/read-canonical-form.ts";
import type { ProgrammeText, ProgrammeTextOptions } from "./programme-text.ts";
import { readTextWith } from "./read-text-with.ts";
import type { TextParsers } from "./structure/text-parsers.ts";

type ParserName = keyof TextParsers;

const loaded: { -readonly [Name in ParserName]?: TextParsers[Name] } = {};

const load: Readonly<Record<ParserName, () => Promise<void>>> = {
  canonical: async () => {
    loaded.canonical = (await import("./canonical/read-canonical-form.ts")).readCanonicalForm;
  },
  html: async () => {
    loaded.html = (await import("./structure/html-lines.ts")).htmlLines;
  },
};

const nothingCanonical: CanonicalForm = {
  front: { fields: {}, problems: [], leftovers: [], places: new Map() },
  body: { fields: {}, items: [], moderators: [], materials: [], problems: [], places: new Map() },
};

/**
 * Reads a programme text as `readProgrammeText` does, and gives the same; but the parsers of the canonical form and of HTML, which
 * are as large as the reader, are loaded when a text first needs them. For pages, which have to be small to be fast.
 */
export async function readProgrammeTextOnDemand(
  text: string,
  options: ProgrammeTextOptions = {},
): Promise<ProgrammeText> {
  const missing = new Set<ParserName>();
  const reading = readTextWith(text, options, {
    canonical:
      loaded.canonical ??
      (() => {
        missing.add("canonical");
        return nothingCanonical;
      }),
    html:
      loaded.html ??
      (() => {
        missing.add("html");
        return [];
      }),
  });
  if (missing.size === 0) return reading;
  await Promise.all(Array.from(missing, (name) => load[name]()));
  return readProgrammeTextOnDemand(text, options);
}
