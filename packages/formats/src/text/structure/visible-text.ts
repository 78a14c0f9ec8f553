import type { Link } from "./clue-line.ts";

/** What a reader sees of a line of Markdown, and what its markup told. */
export interface VisibleText {
  readonly text: string;
  readonly isBold: boolean;
  readonly links: readonly Link[];
}

const link = /(!?)\[([^[\]]{0,500})\]\((?:<([^<>]{0,2000})>|([^()\s]{0,2000}))(?:\s"[^"]{0,200}")?\)/gu;
const autolink = /<(https?:\/\/[^<>\s]{1,2000}|mailto:[^<>\s]{1,2000})>/giu;
const emphasis = /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])([^*_]{1,300})(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
const bold = /(\*\*|__)(?!\s).+?\1/gu;
const escaped = /\\([!-/:-@[-`{-~])/gu;
const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ndash: "–",
  mdash: "—",
  shy: "",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
};
const entity = /&([a-z]{2,6});/giu;

/** Takes the inline markup off a line. Marks that do not pair, as pasting leaves them, vanish as well. */
export function visibleText(raw: string): VisibleText {
  const links: Link[] = [];
  const bare = raw.trim();
  const isBold = bare !== "" && bare.replace(bold, "").trim() === "";
  let text = raw.replace(/\\\s*$/u, "");
  if (text.includes("](")) {
    text = text.replace(link, (_, image: string, words: string, angled?: string, plain?: string) => {
      if (image === "") links.push({ text: words, address: angled ?? plain ?? "" });
      return words;
    });
  }
  if (text.includes("<")) text = text.replace(autolink, "$1");
  if (text.includes("**")) text = text.replace(/\*\*/gu, "");
  if (text.includes("__"))
    text = text.replace(/(?<![\p{L}\p{N}_])__(?=[^\s_])|(?<=[^\s_])__(?![\p{L}\p{N}_])/gu, "");
  if (text.includes("*") || text.includes("_")) text = text.replace(emphasis, "$2");
  if (text.includes("\\")) text = text.replace(escaped, "$1");
  if (text.includes("&")) text = text.replace(entity, (whole, name: string) => entities[name] ?? whole);
  return {
    text: text
      .replace(/[\s\p{Cc}\u200B\u00AD]+/gu, (run) => (/^[\u200B\u00AD]+$/u.test(run) ? "" : " "))
      .trim(),
    isBold,
    links,
  };
}
