import { Children, type ReactElement, type ReactNode } from "react";
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

/** Running text: paragraphs, lists, emphasis and links. HTML in the source is shown as the text that it is. */
export function Prose({ markdown, size = "text", lang }: ProseProps): ReactElement {
  return (
    <div className={size === "lead" ? "ph ph-prose ph-prose--lead" : "ph ph-prose"} lang={lang}>
      {Children.toArray(parseProse(markdown).map(Block))}
    </div>
  );
}

function Block(block: ProseBlock): ReactElement {
  if (block.kind === "paragraph") {
    return (
      <p>{Children.toArray(block.lines.flatMap((line, at) => [at > 0 && <br />, ...line.map(Span)]))}</p>
    );
  }
  const items = Children.toArray(block.items.map(Item));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Item(spans: readonly ProseSpan[]): ReactElement {
  return <li>{Children.toArray(spans.map(Span))}</li>;
}

function Span(span: ProseSpan): ReactNode {
  const text = typeset(span.text);
  if (span.kind === "strong") return <strong>{text}</strong>;
  if (span.kind === "emphasis") return <em>{text}</em>;
  const href = span.kind === "link" ? safeHref(span.address) : undefined;
  return href === undefined ? text : <a href={href}>{text}</a>;
}
