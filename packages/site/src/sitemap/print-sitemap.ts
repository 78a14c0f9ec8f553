import { wholeAddress } from "../address/whole-address.ts";
import type { SiteFile } from "../plan/site-file.ts";

/**
 * Writes the sitemap (https://www.sitemaps.org/protocol.html) of the pages of a site, and where search engines find it. Both need whole
 * addresses: without the site's own there are none.
 */
export function sitemapFiles(pages: readonly SiteFile[], site: string | undefined): readonly SiteFile[] {
  if (site === undefined) return [];
  const addresses = pages
    .map(({ path }) => wholeAddress(path.replace(/index\.html$/u, ""), site))
    .filter((address) => address !== undefined)
    .sort();
  const entries = addresses.map((address) => `  <url><loc>${address.replaceAll("&", "&amp;")}</loc></url>`);
  const sitemap = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</urlset>
`;
  const robots = `User-agent: *\nAllow: /\n\nSitemap: ${new URL("sitemap.xml", site).href}\n`;
  return [
    { path: "robots.txt", content: robots },
    { path: "sitemap.xml", content: sitemap },
  ];
}
