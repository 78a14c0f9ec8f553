/** The schemes that a page may link to. What is missing here runs something or reaches into the reader's machine. */
const schemes = new Set(["http:", "https:", "mailto:"]);

/**
 * The address, if a page may link to it: http, https or mailto, or a place on the same site. Anything else, such as
 * `javascript:`, gives undefined, and what would have been a link is shown as text.
 */
export function safeHref(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  // Browsers drop these before they look for the scheme: "java\nscript:" runs.
  const plain = address.replace(/[\p{Cc}\s]/gu, "");
  const scheme = /^[^/?#]*?:/u.exec(plain)?.[0].toLowerCase();
  return scheme === undefined || schemes.has(scheme) ? address.trim() : undefined;
}
