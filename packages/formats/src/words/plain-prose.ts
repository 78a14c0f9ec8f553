import type { Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { shownProse } from "./shown-text.ts";
import { wrapLines } from "./wrap-lines.ts";

/** More than that nobody wrote by hand; the rest is shown as it is. */
const mostSigns = 50_000;

/** Markdown of a description as lines of plain text: emphasis goes, lists keep their bullets, links show their address. */
export function plainProse(markdown: string, width: number): readonly string[] {
  const text = shownProse(markdown);
  if (text.length > mostSigns) return text.split("\n").flatMap((line) => wrapLines(line, width));
  return fromMarkdown(text).children.flatMap((block, index) => [
    ...(index === 0 ? [] : [""]),
    ...blockLines(block, width, ""),
  ]);
}

function blockLines(node: RootContent, width: number, lead: string): readonly string[] {
  if (node.type === "list") {
    return node.children.flatMap((item, index) => {
      const bullet = node.ordered ? `${(node.start ?? 1) + index}. ` : "- ";
      return item.children.flatMap((child, at) =>
        blockLines(
          child,
          width,
          `${" ".repeat(lead.length)}${at === 0 ? bullet : " ".repeat(bullet.length)}`,
        ),
      );
    });
  }
  if (node.type === "blockquote")
    return node.children.flatMap((child) => blockLines(child, width, `${lead}  `));
  return inlineText(node)
    .split("\n")
    .flatMap((line, index) => wrapLines(line, width, index === 0 ? lead : " ".repeat(lead.length)));
}

function inlineText(node: Nodes): string {
  if (node.type === "break") return "\n";
  if (node.type === "link") {
    const words = node.children.map(inlineText).join("");
    return words === node.url ? words : `${words} (${node.url})`;
  }
  if ("value" in node) return node.type === "code" ? node.value : node.value.replace(/\n/gu, " ");
  if ("alt" in node) return node.alt ?? "";
  return "children" in node ? node.children.map(inlineText).join("") : "";
}
