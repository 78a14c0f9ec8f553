/** An address from the root of the site, in an attribute. Within text, quotation marks are escaped: only markup matches. */
const fromRoot = /(?<=\s(?:href|src|content|action|data-ph-now)=")\/(?!\/)/gu;

/**
 * Writes the addresses of a page from where it stands, so that the site works in any folder: "/personen/" becomes "../../personen/".
 * @param path the page's own address from the root of the site, as in "/veranstaltungen/eins/"
 */
export function relativeAddresses(html: string, path: string): string {
  const depth = path.split("/").length - 2;
  return html.replace(fromRoot, depth === 0 ? "./" : "../".repeat(depth));
}
