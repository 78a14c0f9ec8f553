import type { SearchWords } from "./search-words.ts";

/** A page that was found. */
export interface FoundPage {
  readonly href: string;
  readonly title: string;
  /** Some of its words around those that were looked for. */
  readonly excerpt: string;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#x27": "'",
};

/**
 * Takes a page from the index (Pagefind, `result.data()`) as text: the marks around words are dropped, nothing of it becomes markup.
 * Undefined where it is no page of this site.
 */
export function foundPage(data: unknown): FoundPage | undefined {
  if (!isRecord(data)) return undefined;
  const { url, excerpt, meta } = data;
  if (typeof url !== "string" || !/^\/(?!\/)/u.test(url) || typeof excerpt !== "string") return undefined;
  const title = isRecord(meta) && typeof meta.title === "string" ? meta.title : url;
  const text = excerpt
    .replace(/<\/?mark>/gu, "")
    .replace(/&(amp|lt|gt|quot|#39|#x27);/gu, (whole, name: string) => entities[name] ?? whole);
  return { href: url, title, excerpt: text };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** How many pages were found, in words. */
export function countInWords(
  { count, shown, looked }: { readonly count: number; readonly shown: number; readonly looked: string },
  words: SearchWords,
): string {
  const sentence = count === 0 ? words.none : count === 1 ? words.one : words.several;
  const rest = shown < count ? ` ${words.most.replace("{shown}", String(shown))}` : "";
  return sentence.replace("{count}", String(count)).replace("{words}", () => looked) + rest;
}
