import { shownLine, shownProse } from "../words/shown-text.ts";

/** Signs that Markdown (CommonMark and GFM) gives a meaning anywhere in a line. */
const inline = /[\\`*_[\]<>&|~]/gu;
/** What has a meaning at the beginning of a line only: headings, lists, quotations, rules; and lists with numbers. */
const atStart = /^[#+=>-]/u;
const numberAtStart = /^(\d{1,9})(?=[.)])/u;
/** What becomes a link without any mark. */
const address = /\b(?:(?:https?|ftp|mailto)(?=:)|www(?=\.))/giu;

/** Text as it is to be read, so that no sign of it becomes markup, a link or HTML. */
export function escapeMarkdown(text: string): string {
  return shownLine(text)
    .replace(inline, "\\$&")
    .replace(atStart, "\\$&")
    .replace(numberAtStart, "$1\\")
    .replace(address, "$&\\")
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
