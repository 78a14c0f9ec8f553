import type { LanguageTag } from "@programmheft/core";
import { element, joined, Markup } from "./markup.ts";

/** What a page is made of. */
export interface DocumentParts {
  readonly language: LanguageTag;
  readonly title: string;
  /** CSS that we wrote ourselves: it stands in the page as it is. */
  readonly style?: string;
  readonly body: Markup;
}

/** A page of its own: one file that loads nothing. */
export function printDocument({ language, title, style, body }: DocumentParts): string {
  const head = [
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, title.slice(0, longestTitle)),
    style !== undefined && Markup.style(style),
  ];
  const page = element(
    "html",
    { lang: language },
    "\n",
    element("head", {}, "\n", joined(head, "\n"), "\n"),
    "\n",
    element("body", {}, "\n", body, "\n"),
    "\n",
  );
  return `<!DOCTYPE html>\n${page}\n`;
}

/** The title of a window is a line. */
const longestTitle = 200;
