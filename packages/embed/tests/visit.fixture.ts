import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Agenda } from "@programmheft/core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { chromiumLaunchOptions } from "../../../scripts/chromium.ts";
import { openSite, type Pages, type Site } from "./site.fixture.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A page of a site as a browser has it, and all that its policy, its scripts and its network complained of. */
interface Visit {
  readonly page: Page;
  readonly site: Site;
  readonly complaints: readonly string[];
  readonly elsewhere: readonly string[];
}

/** Starts a browser for the tests of a file. What it gives visits a page of a site, which is gone again after the test. */
export function startBrowser(): (
  path: string,
  pages?: Pages,
  options?: BrowserContextOptions,
) => Promise<Visit> {
  let browser: Browser;
  const open: { close: () => unknown }[] = [];
  beforeAll(async () => {
    browser = await chromium.launch(await chromiumLaunchOptions());
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });

  return async (path, pages, options) => {
    const site = await openSite(pages);
    const context = await browser.newContext({ locale: "de-DE", timezoneId: "Europe/Berlin", ...options });
    open.push(context, site);
    const page = await context.newPage();
    const complaints: string[] = [];
    const elsewhere: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith(site.url)) elsewhere.push(request.url());
    });
    await page.goto(site.url + path);
    return { page, site, complaints, elsewhere };
  };
}

/** An agenda of the examples, as its file has it. */
export const example = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../examples/${path}.agenda.json`, import.meta.url), "utf8"));

/** The agenda that the example page shows. */
export const seed = Agenda.parse(example("kommunen-innovativ/allianzen-bilden"));

/** Waits until the agenda is there. */
export const shown = (page: Page) =>
  page.locator("programmheft-agenda:not([aria-busy]) .ph-agenda").waitFor();

/** When the items begin that one can see. */
export const starts = (page: Page) =>
  page.locator(".ph-item:visible > h3 time.ph-item__start").allTextContents();

/** What axe finds wrong in a page. */
export async function axeFindings(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html, any }) => [html, any.map(({ message }) => message)])]))",
  );
}
