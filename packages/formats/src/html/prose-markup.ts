import type { Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { shownProse } from "../words/shown-text.ts";
import { element, joined, type Markup } from "./markup.ts";
import { safeAddress } from "./safe-address.ts";

/** More than that nobody wrote by hand; the rest is shown as it is. */
const mostSigns = 50_000;

/**
 * Markdown of a description as HTML: paragraphs, lists, emphasis, links, quotations, code. HTML in it, pictures and links that would
 * run something become text; headings become strong paragraphs, because the page has its own.
 */
export function proseMarkup(markdown: string): Markup {
  const text = shownProse(markdown);
  if (text.length > mostSigns) return element("p", {}, text);
  return joined(fromMarkdown(text).children.map(nodeMarkup), "\n");
}

function nodeMarkup(node: RootContent): Markup {
  switch (node.type) {
    case "paragraph":
      return element("p", {}, ...node.children.map(nodeMarkup));
    case "heading":
      return element("p", {}, element("strong", {}, ...node.children.map(nodeMarkup)));
    case "list":
      return element(node.ordered ? "ol" : "ul", {}, ...node.children.map(nodeMarkup));
    case "listItem":
      return element("li", {}, ...node.children.map(nodeMarkup));
    case "blockquote":
      return element("blockquote", {}, ...node.children.map(nodeMarkup));
    case "strong":
    case "emphasis":
    case "delete":
      return element(inline[node.type], {}, ...node.children.map(nodeMarkup));
    case "link":
      return linkMarkup(node.url, node.children.map(nodeMarkup));
    case "code":
      return element("pre", {}, element("code", {}, node.value));
    case "inlineCode":
      return element("code", {}, node.value);
    case "break":
      return element("br");
    default:
      return joined([plainText(node)]);
  }
}

const inline = { strong: "strong", emphasis: "em", delete: "s" } as const;

function linkMarkup(url: string, children: readonly Markup[]): Markup {
  const href = safeAddress(url);
  return href === undefined ? joined(children) : element("a", { href }, ...children);
}

function plainText(node: Nodes): string {
  if ("value" in node) return node.value;
  if ("alt" in node) return node.alt ?? "";
  return "children" in node ? node.children.map(plainText).join("") : "";
}
