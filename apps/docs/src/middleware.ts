import { defineMiddleware } from "astro:middleware";

/** Elements without content or end tag (HTML Living Standard, 13.1.2). */
const voidElement = /<(area|br|col|embed|hr|img|input|source|track|wbr)((?:\s[^<>]*)?)\/>/gu;
/** An address from the root of the site. */
const fromRoot = /(?<=\s(?:href|src)=")\/(?!\/)/gu;

/**
 * Writes the pages as they are sent: React's markup as HTML is written (attributes in lower case, `<br>` without a slash, none
 * of the marks that only a browser's React would need), and addresses from where the page is, so that the site works in any
 * folder. The page for what is missing is sent in every place and keeps its addresses from the root.
 */
export const onRequest = defineMiddleware(async ({ url, routePattern }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = (await response.text())
    // Within text, quotes and brackets are escaped: only markup is touched.
    .replaceAll(' dateTime="', ' datetime="')
    .replaceAll("<!-- -->", "")
    .replace(voidElement, "<$1$2>");
  const depth = url.pathname.split("/").length - 2;
  const here = depth === 0 ? "./" : "../".repeat(depth);
  return new Response(routePattern === "/404" ? html : html.replace(fromRoot, here), response);
});
