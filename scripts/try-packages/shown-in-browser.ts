import { chromium } from "playwright-core";
import { chromiumLaunchOptions } from "../chromium.ts";
import { serveFolder } from "../serve-folder.ts";

/** What the page of a folder holds as soon as its element `output` holds something. */
export async function shownInBrowser(folder: string): Promise<string> {
  const { url, server } = await serveFolder(folder, 4_700);
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(url);
    const filled = page.locator("output:not(:empty)");
    await filled.waitFor({ timeout: 30_000 }).catch((cause: unknown) => {
      throw new Error(`The page stays empty. ${errors.join("\n")}`, { cause });
    });
    return await page.content();
  } finally {
    await browser.close();
    server.close();
  }
}
