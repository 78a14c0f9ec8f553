/** The JSON-LD of a page: what its script elements of that type hold. Linear in the length of the page. */
export function jsonLdOfHtml(html: string): readonly string[] {
  const found: string[] = [];
  const lower = html.toLowerCase();
  let at = lower.indexOf("<script");
  while (at !== -1) {
    const open = lower.indexOf(">", at);
    const close = open === -1 ? -1 : lower.indexOf("</script", open);
    if (close === -1) break;
    if (lower.slice(at, open).includes("application/ld+json")) found.push(html.slice(open + 1, close));
    at = lower.indexOf("<script", close);
  }
  return found;
}
