import type { Material } from "@programmheft/core";
import { materialKindWords } from "../knowledge/attribute-names.ts";
import { wordTable } from "../knowledge/word-table.ts";

const kinds = ["recording", "slides", "document", "link"] as const;
const kindTable = wordTable(
  kinds.map((kind) => ({ meaning: kind, words: materialKindWords[kind].titleWords })),
);

/** The kind that a title and an address suggest. */
export function naturalMaterialKind(title: string, url: string | undefined): Material["kind"] {
  const found = kindTable.find(title);
  if (found !== undefined) return found.meaning;
  return url !== undefined && /\.pdf(?:$|[?#])/iu.test(url) ? "document" : "link";
}

/** The kind that a word names in either language. */
export function materialKindOfWord(word: string | undefined): Material["kind"] | undefined {
  return kinds.find((kind) => materialKindWords[kind].de === word || materialKindWords[kind].en === word);
}
