import type { Server } from "node:http";
import axe from "axe-core";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { chromiumLaunchOptions } from "../../../scripts/chromium.ts";
import { serveFolder } from "../../../scripts/serve-folder.ts";
import { dist } from "./built-site.fixture.ts";

/** Without the pickers of files, which no test can answer: as in browsers that have none. */
const withoutPickers = "delete window.showOpenFilePicker; delete window.showSaveFilePicker;";

/** The built site, served for the tests of a file, and a browser that opens pages of it. */
interface ServedWorkshop {
  /** The server and its address, once the tests run. */
  readonly served: () => { readonly server: Server; readonly url: string };
  readonly newPage: (as?: BrowserContextOptions) => Promise<Page>;
  readonly openWorkshop: (as?: BrowserContextOptions, path?: string) => Promise<Page>;
}

/** Serves the built site for the tests of a file. Pages are gone again after the test that opened them. */
export function serveWorkshop(): ServedWorkshop {
  let browser: Browser;
  let server: Server;
  let url: string;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await chromium.launch(await chromiumLaunchOptions());
    ({ server, url } = await serveFolder(dist, 4600));
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const newPage = async (as: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ locale: "de-DE", timezoneId: "Europe/Berlin", ...as });
    contexts.push(context);
    await context.addInitScript(withoutPickers);
    return context.newPage();
  };
  const openWorkshop = async (as: BrowserContextOptions = {}, path = "/werkstatt/"): Promise<Page> => {
    const page = await newPage(as);
    await page.goto(url + path, { waitUntil: "networkidle" });
    await page.locator(".cm-content").waitFor();
    return page;
  };
  return { served: () => ({ server, url }), newPage, openWorkshop };
}

/** Waits until all is there that the workshop loads of itself: the reader of programmes, and everything once there is a programme. */
export const untilPrepared = (page: Page, what: "reader" | "all" = "all") =>
  page.locator(`#werkstatt[data-prepared=${what}]`).waitFor();

/** Pastes as from another program: plain text, and perhaps the same as HTML. */
export const paste = (page: Page, plain: string, html = "") =>
  page.locator(".cm-content").evaluate(
    (content, clipboard) => {
      content.focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", clipboard.plain);
      if (clipboard.html !== "") clipboardData.setData("text/html", clipboard.html);
      content.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { plain, html },
  );

/** A button, by its whole name or by how it begins. */
export const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

/** The lines that the editor shows: of long texts those in sight. */
export const shownText = async (page: Page): Promise<string> =>
  (await page.locator(".cm-line").allTextContents()).join("\n");

/** The whole text, as the draft has it. */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate(`JSON.parse(localStorage.getItem("programmheft-werkstatt") ?? "{}").text ?? ""`);

/** The problems beside the text. */
export const problemsOf = (page: Page) => page.locator(".ws-problems");

/** The agenda beside the text. */
export const agendaOf = (page: Page) => page.locator(".ws-agenda");

/** What axe finds wrong in a page. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations }: axe.AxeResults = await page.evaluate("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
};

/** An invented programme as people paste it, with mistakes. */
export const pasted = `Fachtag Beispielhausen

Mittwoch, 24. November 2020

10.00 Uhr Begrüßung
Erika Beispiel, Bürgermeisterin, Stadt Beispielhausen

10.20 Uhr Vortrag: Was Nachbarn bewegt
Dr. Max Muster, Muster-Institut

25:70 Pause

11.30 Uhr Gespräch: Und wie weiter?
Mira Mustermann

12.30 Uhr Ende`;
