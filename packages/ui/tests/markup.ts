import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** What a server sends. */
export function markupOf(element: ReactElement): string {
  return renderToStaticMarkup(element);
}

/** A soft hyphen is there for the line alone: nobody reads or hears it. */
function withoutSoftHyphens(markup: string): string {
  return markup.replaceAll("\u00ad", "");
}

/** The text that a reader meets, tags left out, spaces of all kinds as one. */
export function textOf(markup: string): string {
  return decoded(
    withoutSoftHyphens(markup)
      .replace(/<br\/>|<\/(?:li|p|h\d|div)>/gu, "\n")
      .replace(/<[^>]*>/gu, ""),
  )
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n+ ?/gu, "\n")
    .trim();
}

/** What stands in the elements of a name, without the tags within. Elements of one name must not lie in each other. */
export function contentsOf(markup: string, name: string): readonly string[] {
  return Array.from(
    markup.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, "gsu")),
    ([, inner = ""]) => textOf(inner),
  );
}

/** The values of an attribute, in order. */
export function attributesOf(markup: string, attribute: string): readonly string[] {
  return Array.from(markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "gu")), ([, value = ""]) =>
    decoded(value),
  );
}

/** The levels of the headings, in order. */
export function outlineOf(markup: string): readonly number[] {
  return Array.from(markup.matchAll(/<h([1-6])[ >]/gu), ([, level]) => Number(level));
}

/** How many elements there are. */
export function elementCount(markup: string): number {
  return markup.match(/<[a-z]/gu)?.length ?? 0;
}

function decoded(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
  return text.replace(/&([#\w]+);/gu, (whole, name: string) => signs[name] ?? whole);
}
