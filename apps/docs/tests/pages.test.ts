import type { Server } from "node:http";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Response,
} from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumLaunchOptions } from "../../../scripts/chromium.ts";
import { serveFolder } from "../../../scripts/serve-folder.ts";
import { dist, pages } from "./built-site.fixture.ts";

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  browser = await chromium.launch(await chromiumLaunchOptions());
  ({ server, url } = await serveFolder(dist, 4400));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a page as a first-time visitor and hands it over with everything that the browser fetched for it. */
const visit = async <T>(
  path: string,
  as: BrowserContextOptions,
  look: (page: Page, responses: readonly Response[]) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext({ locale: "de-DE", ...as });
  try {
    const page = await context.newPage();
    const responses: Response[] = [];
    page.on("response", (response) => responses.push(response));
    await page.goto(url + path, { waitUntil: "load" });
    await page.evaluate("document.fonts.ready");
    return await look(page, responses);
  } finally {
    await context.close();
  }
};

const axeFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations }: axe.AxeResults = await page.evaluate("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
};

/** As sent: text is compressed by every server, pictures and fonts are compressed already. */
const sentBytes = async (response: Response): Promise<number> => {
  const body = await response.body();
  return /^(text|application\/(json|xml))/.test(response.headers()["content-type"] ?? "")
    ? gzipSync(body, { level: 9 }).length
    : body.length;
};

/** One page of each kind: what holds for the kind is not asked of each of its pages. */
const kinds = [
  "/",
  "/404.html",
  "/impressum/",
  "/personen/",
  "/personen/birgit-boehm/",
  "/projekte/",
  "/projekte/koda-eg/",
  "/veranstaltungen/allianzen-bilden/",
  "/veranstaltungen/innen-entwickeln/",
  "/en/",
  "/en/events/allianzen-bilden/",
] as const;

it("has the pages that stand for their kind", () => {
  expect(pages).toEqual(expect.arrayContaining([...kinds]));
});

/** The reference is made by one hand: of its pages about single things, every tenth stands for the others. */
const isOfReference = (path: string) => /^\/en\/handbook\/api\/[^/]+\/[^/]+\/$/u.test(path);
const looked = [
  ...pages.filter((path) => !isOfReference(path)),
  ...pages.filter(isOfReference).filter((_, at) => at % 10 === 0),
];

describe.each(looked)("%s", (path) => {
  it("has no axe finding", async () => {
    expect(await visit(path, {}, axeFindings)).toEqual([]);
  });
});

/** Pages with client code, of which less is asked. */
const lively = [
  "/suche/",
  "/en/suche/",
  "/handbuch/neues-webinar/",
  "/en/handbook/",
  "/en/handbook/api/core/",
  "/en/handbook/api/core/problem/",
] as const;

describe.each([...kinds, ...lively])("%s", (path) => {
  it.each([
    { scheme: "dark", as: { colorScheme: "dark" } },
    { scheme: "forced colours", as: { forcedColors: "active" } },
  ] as const)("has no axe finding in $scheme", async ({ as }) => {
    expect(await visit(path, as, axeFindings)).toEqual([]);
  });

  it("fits on a screen of 320 px without scrolling sideways", async () => {
    const width = await visit(path, { viewport: { width: 320, height: 640 } }, (page) =>
      page.evaluate("document.documentElement.scrollWidth"),
    );
    expect(width).toBe(320);
  });

  it("asks no other host for anything, and is not sent anything that is missing", async () => {
    const strange = await visit(path, {}, async (_, responses) =>
      responses
        .filter((response) => !(response.url().startsWith(url) && response.ok()))
        .map((response) => response.url()),
    );
    expect(strange).toEqual([]);
  });
});

describe.each(kinds)("%s", (path) => {
  it("has no client code", async () => {
    const scripts = await visit(path, {}, (page) =>
      page.evaluate(
        "[...document.scripts].filter((s) => s.type !== 'application/ld+json').map((s) => s.outerHTML)",
      ),
    );
    expect(scripts).toEqual([]);
  });

  it("works under its own security policy, which lets no script run that is written into it", async () => {
    const seen = await visit(path, {}, async (page) => ({
      loaded: await page.evaluate("document.fonts.check('600 1em \"Source Serif 4\"', 'ä')"),
      styled: await page.evaluate(
        "getComputedStyle(document.querySelector('main')).maxInlineSize !== 'none'",
      ),
      refused: await page.evaluate(`new Promise((resolve) => {
        addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
        document.body.append(Object.assign(document.createElement("script"), { text: "0" }));
      })`),
    }));
    expect(seen).toEqual({ loaded: true, styled: true, refused: "script-src-elem" });
  });

  it("is refused nothing by its own security policy", async () => {
    const refused = await visit(path, {}, async (page) => {
      const violations: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") violations.push(message.text());
      });
      await page.reload({ waitUntil: "load" });
      await page.evaluate("document.fonts.ready");
      return violations;
    });
    expect(refused).toEqual([]);
  });

  it("weighs at most 60 kB compressed, with all that it fetches", async () => {
    const bytes = await visit(path, {}, (_, responses) => Promise.all(responses.map(sentBytes)));
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(60_000);
  });
});
