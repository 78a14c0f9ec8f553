import type { Server } from "node:http";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumLaunchOptions } from "../../../scripts/chromium.ts";
import { serveFolder } from "../../../scripts/serve-folder.ts";
import { dist } from "./built-site.fixture.ts";

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  browser = await chromium.launch(await chromiumLaunchOptions());
  ({ server, url } = await serveFolder(dist, 4600));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function search<T>(path: string, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto(url + path);
    return await look(page);
  } finally {
    await page.close();
  }
}
const foundIn = async (page: Page) => {
  await page.locator(".search-count").filter({ hasText: /./u }).waitFor();
  return {
    said: await page.locator(".search-count").textContent(),
    links: await page
      .locator(".search-results a")
      .evaluateAll((all) =>
        all.map((link) => new URL(link.getAttribute("href") ?? "", document.baseURI).pathname),
      ),
  };
};

describe("the search", () => {
  it("finds people, events and projects by the words of the address", async () => {
    const { said, links } = await search("/suche/?q=Klie", foundIn);
    expect(said).toMatch(/^\d+ Seiten gefunden für „Klie“\.$/u);
    expect(links).toEqual(
      expect.arrayContaining([
        "/personen/thomas-klie/",
        "/veranstaltungen/allianzen-bilden/",
        "/projekte/koda-eg/",
      ]),
    );
  });

  it("finds what is typed, and keeps it in the address", async () => {
    const { said, address } = await search("/suche/", async (page) => {
      await page.getByRole("searchbox").fill("Rückstand");
      await page.keyboard.press("Enter");
      return { ...(await foundIn(page)), address: page.url() };
    });
    expect(said).toMatch(/gefunden/u);
    expect(address).toBe(`${url}/suche/?q=R%C3%BCckstand`);
  });

  it("finds English pages from the English one", async () => {
    const { links } = await search("/en/suche/?q=Klie", foundIn);
    expect(links).toContain("/en/people/thomas-klie/");
  });

  it("says when there is nothing, and runs nothing of what was looked for", async () => {
    const { said } = await search(
      `/suche/?q=${encodeURIComponent("<img src=x onerror=alert(1)>zzzzqqq")}`,
      foundIn,
    );
    expect(said).toContain("<img src=x onerror=alert(1)>zzzzqqq");
  });
});
