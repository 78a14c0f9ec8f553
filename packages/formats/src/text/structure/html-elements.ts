import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

/** Elements that begin a line. */
export const blocks = new Set(
  "address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Elements whose content nobody reads. */
export const hidden = new Set(
  "script style head template noscript nav svg math iframe object select button form textarea footer".split(
    " ",
  ),
);
/** Elements between whose lines a reader sees a gap. */
export const spaced = new Set(
  "p div section article table ul ol dl h1 h2 h3 h4 h5 h6 hr blockquote header main".split(" "),
);

export function cellsOf(row: Element): readonly Element[] {
  return row.childNodes.filter((node): node is Element => node.nodeName === "td" || node.nodeName === "th");
}

export function elementsOf(parent: ParentNode, name: string): readonly Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [...parent.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!("tagName" in node)) continue;
    if (node.tagName === name) found.push(node);
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) waiting.push(child);
    }
  }
  return found;
}

export function bulletOf(item: Element): string {
  return item.parentNode?.nodeName === "ol" ? "1." : "-";
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function isHiddenElement(element: Element): boolean {
  const style = attribute(element, "style") ?? "";
  return /display\s*:\s*none|mso-hide\s*:\s*all/iu.test(style) || attribute(element, "hidden") !== undefined;
}

export function isBoldStyle(element: Element): boolean {
  return /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(attribute(element, "style") ?? "");
}
