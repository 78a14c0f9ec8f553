import { readFile } from "node:fs/promises";
import type { IncomingMessage, Server } from "node:http";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { chromiumLaunchOptions } from "../../../scripts/chromium.ts";
import { serveFolder } from "../../../scripts/serve-folder.ts";
import { dist, fileOf } from "./built-site.fixture.ts";

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

/** Without the pickers of files, which no test can answer: as in browsers that have none. */
const withoutPickers = "delete window.showOpenFilePicker; delete window.showSaveFilePicker;";

const newPage = async (as: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ locale: "de-DE", timezoneId: "Europe/Berlin", ...as });
  contexts.push(context);
  await context.addInitScript(withoutPickers);
  return context.newPage();
};
/** Waits until everything is there that the workshop loads once there is a programme. */
const untilPrepared = (page: Page) => page.locator("#werkstatt[data-prepared]").waitFor();
const openWorkshop = async (as: BrowserContextOptions = {}, path = "/werkstatt/"): Promise<Page> => {
  const page = await newPage(as);
  await page.goto(url + path, { waitUntil: "networkidle" });
  await page.locator(".cm-content").waitFor();
  return page;
};

/** Pastes as from another program: plain text, and perhaps the same as HTML. */
const paste = (page: Page, plain: string, html = "") =>
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
const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
/** The lines that the editor shows: of long texts those in sight. */
const shownText = async (page: Page): Promise<string> =>
  (await page.locator(".cm-line").allTextContents()).join("\n");
/** The whole text, as the draft has it. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(`JSON.parse(localStorage.getItem("programmheft-werkstatt") ?? "{}").text ?? ""`);
const problemsOf = (page: Page) => page.locator(".ws-problems");
const agendaOf = (page: Page) => page.locator(".ws-agenda");
const axeFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations }: axe.AxeResults = await page.evaluate("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
};

/** An invented programme as people paste it, with mistakes. */
const pasted = `Fachtag Beispielhausen

Mittwoch, 24. November 2020

10.00 Uhr Begrüßung
Erika Beispiel, Bürgermeisterin, Stadt Beispielhausen

10.20 Uhr Vortrag: Was Nachbarn bewegt
Dr. Max Muster, Muster-Institut

25:70 Pause

11.30 Uhr Gespräch: Und wie weiter?
Mira Mustermann

12.30 Uhr Ende`;

describe.each([
  { device: "a desktop", as: { viewport: { width: 1280, height: 800 } } },
  { device: "a phone", as: { viewport: { width: 360, height: 740 }, hasTouch: true } },
] as const)("the workshop on $device", ({ device, as }) => {
  const showAgenda = async (page: Page) => {
    if (device === "a phone") await button(page, "Agenda").click();
  };
  const showText = async (page: Page) => {
    if (device === "a phone") await button(page, "Text").click();
  };

  it("makes an agenda of what is pasted, and leads by its words alone to a text without errors", async () => {
    const page = await openWorkshop(as);
    await paste(page, pasted);
    const problems = problemsOf(page);
    await expect.poll(() => problems.getByRole("status").textContent()).toContain("Fehler");

    // The error says what to write.
    const error = problems.locator(".ws-problem-group--error");
    expect(await error.textContent()).toContain("„25:70“ ist keine Uhrzeit");
    await button(error, /^Zeile \d+ /u).click();
    await page.locator(".cm-focused .cm-activeLine", { hasText: "25:70" }).waitFor();
    await page.keyboard.type("11:00");
    await expect.poll(() => error.count()).toBe(0);
    // Only what is said of the whole line can be mended: a click on what was said half-way through it does nothing.
    await expect.poll(() => agendaOf(page).textContent()).toContain("11:00");

    // What a button mends, a button mends.
    for (let mends = problems.locator(".ws-button--mend"); (await mends.count()) > 0; ) {
      const before = await problems.textContent();
      await mends.first().click();
      await expect.poll(() => problems.textContent()).not.toBe(before);
    }
    await expect.poll(() => textOf(page)).toContain("Dienstag, 24. November 2020");
    expect(await problems.getByRole("status").textContent()).not.toMatch(/Fehler|Warnung/u);

    await showAgenda(page);
    const agenda = agendaOf(page);
    expect(await agenda.getByRole("heading", { level: 2 }).first().textContent()).toContain("Fachtag");
    expect(await agenda.locator("time").allTextContents()).toEqual(
      expect.arrayContaining(["10:00", "11:00"]),
    );
    expect(await agenda.textContent()).toContain("Muster-Institut");
  });

  it("reads what was copied from a page or document as a programme, and offers the way back", async () => {
    const page = await openWorkshop(as);
    const html =
      "<table><tr><td>10:00</td><td><b>Begrüßung</b></td></tr><tr><td>11:00</td><td><b>Ende</b></td></tr></table>";
    await paste(page, "10:00\tBegrüßung\n11:00\tEnde", html);
    await expect.poll(() => textOf(page)).toContain("- 10:00 Begrüßung");
    await button(page, "Lieber den reinen Text").click();
    await expect.poll(() => textOf(page)).toBe("10:00\tBegrüßung\n11:00\tEnde");
  });

  it("knows what to do when the programme runs late", async () => {
    const page = await openWorkshop(as);
    await button(page, "Fertiges Programm").click();
    await button(page, "Zu spät?").click();
    const panel = page.getByRole("region", { name: "Wir sind zu spät" });
    await panel.getByLabel("Es ist jetzt").fill("10:32");
    await panel.getByLabel("Rückstand in Minuten").fill("12");
    await button(panel, "Wege zeigen").click();
    const ways = panel.locator(".ws-ways > ol > li");
    await ways.first().waitFor();
    expect(await ways.first().textContent()).toContain("kleinste Änderung");
    await button(panel, "So weitermachen: Alles verschieben").click();
    await expect.poll(() => textOf(page)).toContain("- 11:42 Blick von außen");
    await showText(page);
    await page.locator(".cm-content").focus();
    await page.keyboard.press("ControlOrMeta+z");
    await expect.poll(() => textOf(page)).toContain("- 11:30 Blick von außen");
  });

  it("says what has changed since the text was opened", async () => {
    const page = await openWorkshop(as);
    await button(page, "Fertiges Programm").click();
    await expect.poll(() => textOf(page)).toContain("Blick von außen");
    await expect.poll(() => textOf(page)).toContain("11:30 Blick");
    const before = await textOf(page);
    await page.locator(".cm-content").press("ControlOrMeta+a");
    await paste(page, before.replace("11:30", "11:35"));
    await button(page, "Was ist anders?").click();
    const notice = page.getByLabel("Mitteilung");
    await expect.poll(() => notice.inputValue()).toMatch(/um 11:35 statt um 11:30\sUhr/u);
    expect(await notice.inputValue()).toMatch(/^Änderungen bei „Den Handlungsspielraum/u);
    await button(page, "Ab jetzt vergleichen").click();
    await page.getByText("nichts geändert, was jemand wissen müsste").waitFor();
  });

  it("gives everything that formats write, to download", async () => {
    const page = await openWorkshop(as);
    await button(page, "Fertiges Programm").click();
    await button(page, "Ausgeben").click();
    const choices = page.getByRole("radio");
    await expect.poll(() => choices.count()).toBeGreaterThan(3);
    for (const choice of await choices.all()) {
      await choice.check();
      const content = page.getByLabel("Inhalt");
      await expect.poll(() => content.inputValue()).toContain("Blick von außen");
    }
    await page.getByRole("radio", { name: /^Markdown/u }).check();
    await button(page, /^Herunterladen: allianzen-bilden\.md/u).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, /^Herunterladen/u).click(),
    ]);
    expect(download.suggestedFilename()).toBe("allianzen-bilden.md");
  });

  it("fits without scrolling sideways, whatever is open", async () => {
    const page = await openWorkshop({
      ...as,
      viewport: { ...as.viewport, width: Math.min(as.viewport.width, 320) },
    });
    const width = () => page.evaluate("document.documentElement.scrollWidth");
    expect(await width()).toBe(320);
    await button(page, "Fertiges Programm").click();
    for (const panel of ["Zu spät?", "Was ist anders?", "Ausgeben", "Link"]) {
      await button(page, panel).click();
      await page.locator(".ws-panel").waitFor();
      expect([panel, await width()]).toEqual([panel, 320]);
    }
  });

  it.each(["light", "dark"] as const)("has no axe finding in %s, empty and at work", async (colorScheme) => {
    const page = await openWorkshop({ ...as, colorScheme });
    expect(await axeFindings(page)).toEqual([]);
    await paste(page, pasted);
    await problemsOf(page).locator(".ws-problem").first().waitFor();
    for (const panel of ["Zu spät?", "Was ist anders?", "Ausgeben", "Link"]) {
      await button(page, panel).click();
      await page.locator(".ws-panel").waitFor();
      expect([panel, ...(await axeFindings(page))]).toEqual([panel]);
    }
    await showAgenda(page);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe("what is kept and passed on", () => {
  it("the draft is back after a reload, and its language can be changed", async () => {
    const page = await openWorkshop();
    await paste(page, pasted);
    await page.reload();
    await expect.poll(() => shownText(page)).toContain("Fachtag Beispielhausen");
    await page.getByText("Ihr letzter Entwurf ist wieder da.").waitFor();
    await page.getByRole("link", { name: "In English" }).click();
    await page.getByText("Your last draft is back.").waitFor();
    expect(await shownText(page)).toContain("Fachtag Beispielhausen");
    expect(await page.getAttribute("html", "lang")).toBe("en");
  });

  it("no draft is kept where none is wanted", async () => {
    const page = await openWorkshop();
    await paste(page, pasted);
    await button(page, "Löschen und nicht behalten").click();
    expect(await page.evaluate("JSON.stringify(localStorage)")).not.toContain("Beispielhausen");
    page.on("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await page.locator(".cm-content").waitFor();
    expect(await shownText(page)).not.toContain("Beispielhausen");
    await button(page, "Entwurf behalten").waitFor();
  });

  it("a link holds the whole text, and leaves somebody else's draft alone", async () => {
    const page = await openWorkshop();
    await paste(page, pasted);
    await button(page, "Link").click();
    const field = page.getByRole("textbox", { name: "Link" });
    await expect.poll(() => field.inputValue()).toContain("#text=");
    const link = await field.inputValue();

    const other = await openWorkshop();
    await paste(other, "09:00 Mein Entwurf\n10:00 Ende");
    await expect.poll(() => other.evaluate("JSON.stringify(localStorage)")).toContain("Mein Entwurf");
    await other.goto("about:blank");
    await other.goto(link);
    await expect.poll(() => shownText(other)).toBe(pasted);
    expect(other.url()).not.toContain("#text");
    await button(other, "Zurück zum vorigen Text").click();
    await expect.poll(() => shownText(other)).toContain("Mein Entwurf");
  });

  it("a broken link says so", async () => {
    const page = await openWorkshop({}, "/werkstatt/#text=AAAA");
    await page.getByText("Der Link ist unvollständig oder beschädigt").waitFor();
  });

  it("a file is opened, and saved under its name", async () => {
    const page = await openWorkshop();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.locator(".ws-toolbar").getByRole("button", { name: "Öffnen" }).click(),
    ]);
    await chooser.setFiles({ name: "herbst.md", mimeType: "text/markdown", buffer: Buffer.from(pasted) });
    await page.getByText("„herbst.md“ ist geöffnet.").waitFor();
    await expect.poll(() => textOf(page)).toBe(pasted);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".cm-content").press("ControlOrMeta+s"),
    ]);
    expect(download.suggestedFilename()).toBe("herbst.md");
  });
});

describe("privacy", () => {
  it("once there was a programme, the workshop asks for nothing, and goes on without a network", async () => {
    const page = await openWorkshop();
    await paste(page, pasted);
    await untilPrepared(page);
    await button(page, "Neu").click();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.context().setOffline(true);
    await paste(page, pasted);
    await problemsOf(page).locator(".ws-problem").first().waitFor();
    await button(page, "Neu").click();
    await paste(page, "10:00\tA\n11:00\tB", "<p>10:00 Anfang</p><p>11:00 Ende</p>");
    await expect.poll(() => textOf(page)).toContain("- 10:00 Anfang");
    await button(page, "Neu").click();
    await button(page, "Fertiges Programm").click();
    await button(page, "Ordnen").click();
    await page.getByText("schon in der einheitlichen Form").waitFor();
    await button(page, "Zu spät?").click();
    await page.getByLabel("Es ist jetzt").fill("10:32");
    await button(page, "Wege zeigen").click();
    await page.locator(".ws-ways li").first().waitFor();
    await button(page, "Was ist anders?").click();
    await page.getByText("nichts geändert").waitFor();
    await button(page, "Ausgeben").click();
    for (const choice of await page.getByRole("radio").all()) {
      await choice.check();
      await expect.poll(() => page.getByLabel("Inhalt").inputValue()).toContain("Blick von außen");
    }
    await button(page, "Link").click();
    await expect.poll(() => page.getByRole("textbox", { name: "Link" }).inputValue()).toContain("#text=");
    expect(requests.filter((request) => !request.startsWith("blob:"))).toEqual([]);
  });

  it("it works under the strictest policy: no style but from files, no connection at all", async () => {
    const page = await newPage();
    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") refused.push(message.text());
    });
    await page.route("**/werkstatt/", async (route) => {
      const response = await route.fetch();
      const policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; font-src 'self'; img-src 'self'; connect-src 'none'";
      await route.fulfill({
        response,
        headers: { ...response.headers(), "content-security-policy": policy },
      });
    });
    await page.goto(`${url}/werkstatt/`, { waitUntil: "networkidle" });
    await paste(page, pasted);
    await problemsOf(page).locator(".ws-problem").first().waitFor();
    const underlined = page.locator(".cm-lintRange-error").first();
    await underlined.waitFor();
    expect(await underlined.evaluate((range) => getComputedStyle(range).textDecorationStyle)).toBe("wavy");
    expect(refused).toEqual([]);
  });
});

describe("the keyboard", () => {
  it("goes into the text and out of it, to every problem and to its mends", async () => {
    const page = await openWorkshop();
    await paste(page, pasted);
    await problemsOf(page).locator(".ws-problem").first().waitFor();
    const focused = () =>
      page.evaluate(`(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
      })()`);
    await page.getByRole("button", { name: "Link", exact: true }).focus();
    const seen: unknown[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press("Tab");
      seen.push(await focused());
    }
    expect(seen).toContain("Programmtext");
    expect(seen).toEqual(expect.arrayContaining([expect.stringMatching(/^Zeile \d+ /u)]));

    await page.locator(".cm-content").focus();
    await page.keyboard.press("F8");
    await page.locator(".cm-tooltip-lint").waitFor();
  });

  it("indents lines, continues lists, and picks from what is suggested", async () => {
    const page = await openWorkshop();
    await page.locator(".cm-content").focus();
    await page.keyboard.type("- 10:00 Begrüßung");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Alt+Shift+ArrowRight");
    await page.keyboard.type("» Neme");
    await page.getByRole("option", { name: "Eva Nemela" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("option", { name: "Eva Nemela", selected: true }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => textOf(page)).toMatch(/^- 10:00 Begrüßung\n {2}- » Eva Nemela, /u);
  });

  it("opens a panel with its heading in focus, and comes back from it by Escape", async () => {
    const page = await openWorkshop();
    await button(page, "Fertiges Programm").click();
    const opener = button(page, "Was ist anders?");
    await opener.press("Enter");
    await expect.poll(() => page.evaluate("document.activeElement?.tagName")).toBe("H2");
    await page.keyboard.press("Escape");
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe("its weight", () => {
  /** What the server was asked for, compressed as every server can. */
  const weigh = async (asked: ReadonlySet<string>): Promise<number> => {
    const sizes = await Promise.all(
      [...asked].map(async (path) => {
        const file = await readFile(fileOf(path) ?? "");
        return path.endsWith(".woff2") ? file.length : gzipSync(file, { level: 9 }).length;
      }),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const visit = async (saveData: boolean) => {
    const asked = new Set<string>();
    const note = ({ url: path }: IncomingMessage) => asked.add(path ?? "");
    server.on("request", note);
    const page = await newPage();
    await page.addInitScript(
      `Object.defineProperty(navigator, "connection", { value: { saveData: ${saveData} } })`,
    );
    await page.goto(`${url}/werkstatt/`, { waitUntil: "networkidle" });
    await page.locator(".cm-content").waitFor();
    return { page, asked, stop: () => server.off("request", note) };
  };

  it("is at most 165 kB until one can write, and 250 kB once a pasted programme is read, for those who save data", async () => {
    const { page, asked, stop } = await visit(true);
    expect(await weigh(asked)).toBeLessThanOrEqual(165_000);
    await paste(page, pasted);
    await page.locator(".cm-lintRange").first().waitFor();
    await agendaOf(page).locator("time").first().waitFor();
    stop();
    expect(await weigh(asked)).toBeLessThanOrEqual(250_000);
  });

  it("is at most 250 kB for those who only look round, and 540 kB with every reader and every format once they have a programme", async () => {
    const { page, asked, stop } = await visit(false);
    expect([...asked].join()).toContain("read-people");
    expect(await weigh(asked)).toBeLessThanOrEqual(250_000);
    await paste(page, pasted);
    await untilPrepared(page);
    stop();
    expect([...asked].join()).toContain("print-agenda-markdown");
    expect(await weigh(asked)).toBeLessThanOrEqual(540_000);
  });
});
