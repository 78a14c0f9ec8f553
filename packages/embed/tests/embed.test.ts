import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Agenda } from "@programmheft/core";
import { AgendaList, messagesFor, plainHtml } from "@programmheft/ui";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { chromiumLaunchOptions } from "../../../scripts/chromium.ts";
import { openSite, type Pages, pageWith, type Site } from "./site.fixture.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const example = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../examples/${path}.agenda.json`, import.meta.url), "utf8"));
const seed = Agenda.parse(example("kommunen-innovativ/allianzen-bilden"));

let browser: Browser;
const open: { close: () => unknown }[] = [];

beforeAll(async () => {
  browser = await chromium.launch(await chromiumLaunchOptions());
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** A page of a site, and all that its policy, its scripts and its network complained of. */
async function visit(path: string, pages: Pages = {}, options: BrowserContextOptions = {}) {
  const site: Site = await openSite(pages);
  const context = await browser.newContext({ locale: "de-DE", timezoneId: "Europe/Berlin", ...options });
  open.push(context, site);
  const page = await context.newPage();
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url)) elsewhere.push(request.url());
  });
  await page.goto(site.url + path);
  return { page, site, complaints, elsewhere };
}

const shown = (page: Page) => page.locator("programmheft-agenda:not([aria-busy]) .ph-agenda").waitFor();

const starts = (page: Page) => page.locator(".ph-item:visible > h3 time.ph-item__start").allTextContents();

async function axeFindings(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html, any }) => [html, any.map(({ message }) => message)])]))",
  );
}

describe("the example page", () => {
  it("shows the seed's agenda under a strict policy, without a complaint and without a request to elsewhere", async () => {
    const { page, complaints, elsewhere } = await visit("/");
    await shown(page);
    expect(await starts(page)).toEqual(["09:50", "10:00", "10:20", "11:30", "11:40", "12:30"]);
    expect(
      await page.getByRole("region", { name: "Jetzt und gleich" }).getByRole("link").first().textContent(),
    ).toBe("Blick von außen");
    await page.getByRole("combobox", { name: "Zeiten auch zeigen für" }).selectOption("Asia/Tokyo");
    await page.getByRole("combobox", { name: "Projekt" }).selectOption("KoDa_eG");
    await page.getByRole("button", { name: "Anzeige anhalten" }).click();
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  it.each([
    ["light", {}],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
    ["on a phone", { viewport: { width: 320, height: 700 } }],
  ] as const)("has no finding of axe, %s", async (_, options) => {
    const { page } = await visit("/", {}, options);
    await shown(page);
    await page.getByRole("combobox", { name: "Zeiten auch zeigen für" }).selectOption("Asia/Tokyo");
    expect(await axeFindings(page)).toEqual([]);
    expect(
      await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
    ).toBe(true);
  });

  it("is understood by screen readers", async () => {
    const { page } = await visit("/");
    await shown(page);
    await expect(page.locator("programmheft-agenda").ariaSnapshot()).resolves.toMatchSnapshot();
  });

  it("is gone through by keyboard, in the order of the page", async () => {
    const { page } = await visit("/");
    await shown(page);
    const met: unknown[] = [];
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press("Tab");
      met.push(
        await page.evaluate(
          "(document.activeElement.labels?.[0]?.querySelector('span') ?? document.activeElement).textContent.trim()",
        ),
      );
    }
    expect(met).toEqual([
      "Blick von außen",
      "Wie können wir Allianzen bilden? Vielfältige Perspektiven",
      "Anzeige anhalten",
      "Suche",
      "Projekt",
      "Person",
      "Filtern",
      "Zeiten auch zeigen für",
    ]);
  });

  it("keeps the focus on the button that stops and resumes", async () => {
    const { page } = await visit("/");
    await shown(page);
    await page.getByRole("button", { name: "Anzeige anhalten" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.getByText("Angehalten um 11:35 Uhr.").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    expect(
      await page
        .getByRole("button", { name: "Anzeige anhalten" })
        .evaluate((button) => button === document.activeElement),
    ).toBe(true);
  });

  it("has the programme without script too, as far as the page gives it", async () => {
    const { page } = await visit("/", {}, { javaScriptEnabled: false });
    expect(await page.getByRole("link", { name: "Das Programm als Datei" }).isVisible()).toBe(true);
  });

  it("shows both times, and takes the second one away again", async () => {
    const { page } = await visit("/");
    await shown(page);
    const zones = page.getByRole("combobox", { name: "Zeiten auch zeigen für" });
    await zones.selectOption("Asia/Tokyo");
    expect((await starts(page))[1]).toBe("10:00 Tokyo: 18:00");
    expect(await page.locator("time[datetime='2020-11-24T10:00:00+01:00']").first().isVisible()).toBe(true);
    await zones.selectOption("");
    expect((await starts(page))[1]).toBe("10:00");
  });

  it("filters at once, and from the address when somebody passes it on", async () => {
    const { page, site } = await visit("/");
    await shown(page);
    await page.getByRole("combobox", { name: "Person" }).selectOption({ label: "Eva Nemela" });
    expect(await starts(page)).toEqual(["11:30", "11:40"]);
    expect(page.url()).toBe(`${site.url}/?ph-person=eva-nemela`);
    await page.goto(`${site.url}/?seite=1&ph-text=koerber`);
    await shown(page);
    expect(await starts(page)).toEqual(["11:30", "11:40"]);
    expect(await page.getByRole("searchbox").inputValue()).toBe("koerber");
    await page.getByRole("link", { name: "Ganzes Programm zeigen" }).click();
    expect(page.url()).toBe(`${site.url}/?seite=1`);
    expect(await starts(page)).toHaveLength(6);
  });
});

describe("HTML that is there already", () => {
  const served = plainHtml(
    renderToStaticMarkup(
      createElement(AgendaList, {
        agenda: seed,
        messages: messagesFor("de"),
        sessionHref: (id) => `#${id}`,
      }),
    ),
  );

  it("stays until the agenda is there: the same elements, with their focus, and nothing moves", async () => {
    let release: (() => void) | undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page, complaints } = await visit("/served", {
      "/served": pageWith(`<programmheft-agenda src="/late.json">${served}</programmheft-agenda>`),
      "/late.json": (response) => {
        void released.then(() => response.end(JSON.stringify(seed)));
      },
    });
    await page.locator("programmheft-agenda[aria-busy]").waitFor();
    expect(await page.getByRole("status").count()).toBe(0);
    const link = page.getByRole("link", { name: "Blick von außen" });
    await link.focus();
    const item = await page.locator("#blick-von-aussen").elementHandle();
    const before = await item?.boundingBox();
    release?.();
    await shown(page);
    expect(await item?.evaluate((element) => element.isConnected)).toBe(true);
    expect(await item?.boundingBox()).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it("stays where loading fails, with what is wrong above it", async () => {
    const { page } = await visit("/served", {
      "/served": pageWith(`<programmheft-agenda src="/nirgends.json">${served}</programmheft-agenda>`),
    });
    const status = page.getByRole("status");
    await status.waitFor();
    expect(await status.textContent()).toContain(
      "Das Programm kann nicht gezeigt werden. Es wurde nicht gefunden.",
    );
    expect(await starts(page)).toHaveLength(6);
  });
});

describe("an agenda that is not there", () => {
  const agendaOf = (change: object) => JSON.stringify({ ...seed, ...change });
  const cases: readonly (readonly [string, string, Pages[string], string])[] = [
    ["is found nowhere", "src='/nirgends.json'", "", "Es wurde nicht gefunden."],
    [
      "lies on another site",
      "src='https://example.org/agenda.json'",
      "",
      "Es liegt nicht auf dieser Website.",
    ],
    [
      "has an address that runs something",
      "src='javascript:alert(1)'",
      "",
      "Es liegt nicht auf dieser Website.",
    ],
    ["has no address", "", "", "Es ist keines angegeben."],
    ["is no JSON", "src='/data.json'", "<h1>Fehler</h1>", "Die Datei ist kein JSON."],
    ["is other JSON", "src='/data.json'", '{"sessions":[]}', "Die Datei ist keine Agenda."],
    ["has an id that is none", "src='/data.json'", agendaOf({ id: "<b>" }), "Die Datei ist keine Agenda."],
    ["is far too large", "src='/data.json'", `"${"x".repeat(5_000_001)}"`, "Es ist zu groß."],
    [
      "is led to another site",
      "src='/data.json'",
      (response) => response.writeHead(302, { location: "https://example.org/agenda.json" }).end(),
      "Es ist gerade nicht erreichbar.",
    ],
    ["is cut off", "src='/data.json'", (response) => response.destroy(), "Es ist gerade nicht erreichbar."],
  ];

  it.each(cases)("because it %s is told in words", async (_, attributes, data, words) => {
    const { page } = await visit("/page", {
      "/page": pageWith(`<programmheft-agenda ${attributes}></programmheft-agenda>`),
      ...(data !== undefined && data !== "" && { "/data.json": data }),
    });
    const status = page.getByRole("status").filter({ hasText: "kann nicht" });
    await status.waitFor();
    expect(await status.textContent()).toContain(`Das Programm kann nicht gezeigt werden. ${words}`);
    expect(await page.locator("programmheft-agenda").getAttribute("aria-busy")).toBeNull();
  });

  it("is told in English on an English page, and comes when one tries again", async () => {
    let asked = 0;
    const { page } = await visit("/page", {
      "/page": pageWith(`<programmheft-agenda src="/data.json"></programmheft-agenda>`, { lang: "en-GB" }),
      "/data.json": (response) => {
        asked += 1;
        if (asked === 1) response.writeHead(503).end();
        else response.end(JSON.stringify(seed));
      },
    });
    await page.getByText("The programme cannot be shown.").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Try again" }).press("Enter");
    await shown(page);
    expect(await page.getByRole("heading", { level: 2 }).textContent()).toBe("Programme");
    expect(await page.getByRole("status").count()).toBe(0);
  });

  it("is announced while it is on its way", async () => {
    const { page } = await visit("/page", {
      "/page": pageWith(`<programmheft-agenda src="/data.json"></programmheft-agenda>`),
      "/data.json": () => undefined,
    });
    await page.getByRole("status").waitFor();
    expect(await page.getByRole("status").textContent()).toBe("Das Programm wird geladen.");
    expect(await page.locator("programmheft-agenda").getAttribute("aria-busy")).toBe("true");
  });
});

describe("an agenda in the page itself", () => {
  const inline = (agenda: unknown, attributes = "") =>
    `<programmheft-agenda ${attributes}><script type="application/json">${JSON.stringify(agenda).replaceAll("<", "\\u003c")}</script></programmheft-agenda>`;

  it("needs no request", async () => {
    const { page } = await visit("/page", { "/page": pageWith(inline(seed)) });
    await shown(page);
    expect(await starts(page)).toHaveLength(6);
  });

  it("shows hostile text as text, and links to no address that runs something", async () => {
    const hostile = '"><script>document.title = "gehackt"</script><img src=x onerror="document.title = 1">';
    const agenda = {
      ...seed,
      sessions: [
        {
          ...seed.sessions[3],
          title: hostile,
          room: hostile,
          description: `${hostile} [x](javascript:alert(1))`,
          materials: [{ title: hostile, kind: "link", url: "javascript:alert(1)" }],
        },
      ],
    };
    const { page, complaints } = await visit("/page", {
      "/page": pageWith(inline(agenda, "now filter time-zones")),
    });
    await shown(page);
    expect(await page.title()).toBe("Seite");
    expect(
      await page.locator("programmheft-agenda :is(img, script:not([type]), [href^='javascript' i])").count(),
    ).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("says that the programme is not settled where there is none", async () => {
    const { page } = await visit("/page", { "/page": pageWith(inline(example("invented/empty-programme"))) });
    await page.getByText("Das Programm steht noch nicht fest.").waitFor();
  });

  it("follows its attributes", async () => {
    const { page } = await visit("/page", {
      "/page": pageWith(inline(seed, "theme='dark' heading-level='3'")),
    });
    await shown(page);
    const element = page.locator("programmheft-agenda");
    expect(await element.getAttribute("data-theme")).toBe("dark");
    expect(await page.getByRole("heading", { level: 3 }).first().textContent()).toBe("Programm");
    await element.evaluate((one) => one.setAttribute("lang", "en"));
    await page.getByRole("heading", { name: "Programme" }).waitFor();
    await element.evaluate((one) => one.setAttribute("filter", ""));
    await page.getByRole("form", { name: "Filter the programme" }).waitFor();
    await element.evaluate((one) => one.removeAttribute("filter"));
    await page.getByRole("form").waitFor({ state: "detached" });
  });

  it("shows the agenda without its filter where the filter cannot be had", async () => {
    const { page } = await visit("/page", {
      "/page": pageWith(inline(seed, "filter time-zones")),
      "/programmheft-filter.js": (response) => response.writeHead(404).end(),
    });
    await shown(page);
    expect(await page.getByRole("form").count()).toBe(0);
    expect(await page.getByRole("combobox").count()).toBe(1);
    expect((await starts(page)).length).toBeGreaterThan(5);
  });

  it("becomes a timetable on request", async () => {
    const agenda = example("invented/several-days");
    const { page, complaints } = await visit("/page", {
      "/page": pageWith(inline(agenda, "view='timetable' filter now='2027-09-30T14:30:00+02:00'")),
    });
    await page.locator("table").first().waitFor();
    expect(await page.getByRole("columnheader", { name: "Werkraum" }).first().isVisible()).toBe(true);
    await page.getByRole("combobox", { name: "Strang" }).selectOption("Land");
    expect(await page.getByRole("cell", { name: /Werkstatt: Wirkung messen/ }).count()).toBe(1);
    expect(await page.locator("table").getByText("Abend am Fluss").isVisible()).toBe(false);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("stands twice on one page without two of one id, if each element has an id", async () => {
    const two = [inline(seed, "id='a' filter"), inline(seed, "id='b' filter")].join("");
    const { page } = await visit("/page", { "/page": pageWith(two) });
    await page.locator("#b .ph-agenda").waitFor();
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    await page.locator("#b").getByRole("combobox", { name: "Projekt" }).selectOption("KoDa_eG");
    expect(await page.locator("#a .ph-item:visible").count()).toBe(6);
    expect(await page.locator("#b .ph-item:visible").count()).toBe(2);
  });

  it("goes to the item that the address names", async () => {
    const { page, site } = await visit(
      "/page",
      { "/page": pageWith(inline(seed)) },
      { viewport: { width: 800, height: 400 } },
    );
    await shown(page);
    await page.goto("about:blank");
    await page.goto(`${site.url}/page#ende-der-onlineveranstaltung`);
    await shown(page);
    await expect
      .poll(() =>
        page.locator("#ende-der-onlineveranstaltung").evaluate((one) => one.getBoundingClientRect().top),
      )
      .toBeLessThan(400);
  });
});
