import { defineMiddleware } from "astro:middleware";
import { plainHtml } from "@programmheft/ui";
import { validMarkup } from "./handbook/valid-markup.ts";

/** An address from the root of the site, in a tag: in words that show markup it stays as it is written. */
const fromRoot = /(?<=<[a-z][^<>]*\s(?:href|src)=")\/(?!\/)/gu;

/**
 * Writes the pages as they are sent: markup as HTML is written, and addresses from where the page is, so that the site works in any
 * folder. The page for what is missing is sent in every place and keeps its addresses from the root.
 */
export const onRequest = defineMiddleware(async ({ url, routePattern }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const written = plainHtml(await response.text());
  const html = written.includes("starlight__") ? validMarkup(written) : written;
  const depth = url.pathname.split("/").length - 2;
  const here = depth === 0 ? "./" : "../".repeat(depth);
  return new Response(routePattern === "/404" ? html : html.replace(fromRoot, here), response);
});
