import { AgendaList, messagesFor, plainHtml } from "@programmheft/ui";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Pages, pageWith } from "./site.fixture.ts";
import { axeFindings, seed, shown, startBrowser, starts } from "./visit.fixture.ts";

const visit = startBrowser();

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
