import { createElement, type ReactElement, type ReactNode } from "react";
import { safeHref } from "../link/safe-href.ts";
import { typeset } from "../typography/typeset.ts";
import { type ProseBlock, type ProseSpan, parseProse } from "./parse-prose.ts";

export interface ProseProps {
  /** Markdown, as organisers write it in descriptions. */
  readonly markdown: string;
  /** `lead` is the larger text that opens a page. */
  readonly size?: "text" | "lead";
  readonly lang?: string | undefined;
}

// Parts of a text have no identity but their place: they are handed over one by one, which needs no keys.

/** Running text: paragraphs, lists, emphasis and links. HTML in the source is shown as the text that it is. */
export function Prose({ markdown, size = "text", lang }: ProseProps): ReactElement {
  const className = size === "lead" ? "ph ph-prose ph-prose--lead" : "ph ph-prose";
  return createElement("div", { className, lang }, ...parseProse(markdown).map(toElement));
}

function toElement(block: ProseBlock): ReactElement {
  if (block.kind === "list") {
    const items = block.items.map((spans) => createElement("li", null, ...spans.map(toNode)));
    return createElement(block.ordered ? "ol" : "ul", null, ...items);
  }
  const lines = block.lines.map((spans) => spans.map(toNode));
  return createElement(
    "p",
    null,
    ...lines.flatMap((line, at) => (at === 0 ? line : [<br key="break" />, ...line])),
  );
}

function toNode(span: ProseSpan): ReactNode {
  const text = typeset(span.text);
  if (span.kind === "strong") return <strong>{text}</strong>;
  if (span.kind === "emphasis") return <em>{text}</em>;
  const href = span.kind === "link" ? safeHref(span.address) : undefined;
  return href === undefined ? text : <a href={href}>{text}</a>;
}
