import { readFile } from "node:fs/promises";
import { join, normalize } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { chromiumLaunchOptions } from "../../../scripts/chromium.ts";
import { plainHtml } from "../src/index.ts";

const sources = join(import.meta.dirname, "../src");
const site = "http://programmheft.test";

/** A page as a careful site would send it: static, under the strictest policy, with the style sheet as a file. */
function documentOf(content: ReactElement, styles: string): string {
  return plainHtml(
    `<!doctype html>${renderToStaticMarkup(
      <html lang="de" data-theme="auto">
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Ein Programm</title>
          <link rel="stylesheet" href={`/${styles}`} />
        </head>
        <body>
          <main>{content}</main>
        </body>
      </html>,
    )}`,
  );
}

/** What a visit came to: the page, and everything that the browser complained of or asked for elsewhere. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** The browser for one file of tests. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await chromiumLaunchOptions());
}

/** Opens a page with nothing but this content on it, under `default-src 'self'`; nothing leaves the machine. */
export async function visit<Result>(
  browser: Browser,
  content: ReactElement,
  look: (visit: Visit) => Promise<Result>,
  { styles = "styles.css", ...as }: BrowserContextOptions & { readonly styles?: string } = {},
): Promise<Result> {
  const context = await browser.newContext({ locale: "de-DE", ...as });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.route("**/*", async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin !== site) {
        complaints.push(`asked for ${route.request().url()}`);
        return route.abort();
      }
      if (pathname === "/") {
        return route.fulfill({
          contentType: "text/html; charset=utf-8",
          headers: { "content-security-policy": "default-src 'self'" },
          body: documentOf(content, styles),
        });
      }
      if (pathname === "/favicon.ico") return route.fulfill({ status: 204 });
      return route.fulfill({
        contentType: "text/css",
        body: await readFile(join(sources, normalize(pathname))),
      });
    });
    await page.goto(`${site}/`, { waitUntil: "load" });
    return await look({ page, complaints });
  } finally {
    await context.close();
  }
}
