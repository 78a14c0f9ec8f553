import type { Language } from "@programmheft/core";
import { formats } from "@programmheft/formats";
import type { FormatChoice } from "./exported-file.ts";

/** Everything that formats can write, in the order of their table. */
export function formatChoices(language: Language): readonly FormatChoice[] {
  return formats
    .filter(({ writer }) => writer !== undefined)
    .map(({ name, title, about }) => ({ name, title: title[language], about: about[language] }));
}
