/**
 * The whole address of a path of a site, where it is known where the site stands.
 * @param path from the root of the site, as in "/personen/"
 * @param site as in "https://example.org/reihe/"
 */
export function wholeAddress(path: string, site: string | undefined): string | undefined {
  return site === undefined ? undefined : new URL(path.replace(/^\//u, ""), site).href;
}
