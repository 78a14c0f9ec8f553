import { shownLine, shownProse } from "../words/shown-text.ts";

/** Signs that Markdown (CommonMark and GFM) gives a meaning anywhere in a line. */
const inline = /[\\`*_[\]<>&|~]/gu;
/** What has a meaning at the beginning of a line only: headings, lists, quotations, rules. */
const atStart = /^(?:[#+=>-]|\d{1,9}(?=[.)]))/u;

/** Text as it is to be read, so that no sign of it becomes markup, a link or HTML. */
export function escapeMarkdown(text: string): string {
  return shownLine(text)
    .replace(inline, "\\$&")
    .replace(atStart, (start) => (/^\d/u.test(start) ? `${start}\u2060` : `\\${start}`))
    .replace(/^(\d{1,9})\u2060([.)])/u, "$1\\$2")
    .replace(/\b(https?|ftp|mailto):|\bwww\./giu, (start) => start.replace(/([:.])$/u, "\\$1"))
    .replace(/@/gu, "\\@");
}

/** An address as the target of a link. */
export function linkTarget(address: string): string {
  return `<${address.replace(/[<>\s]/gu, (sign) => encodeURIComponent(sign))}>`;
}

/**
 * Markdown that someone else wrote, without what could do harm where it is shown: HTML becomes text, and so do links to
 * anything but the web and mail, as they stand in brackets or in definitions.
 */
export function harmlessMarkdown(markdown: string): string {
  return shownProse(markdown)
    .replace(/</gu, "&lt;")
    .replace(/\]\((?!\s*(?:https?:|mailto:))/giu, "]\\(")
    .replace(/\]:(?!\s*(?:https?:|mailto:))/giu, "]\\:");
}
