import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  agendaOf,
  axeFindings,
  button,
  paste,
  pasted,
  problemsOf,
  serveWorkshop,
  shownText,
  textOf,
} from "./workshop.fixture.ts";

const { openWorkshop } = serveWorkshop();

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
    const mends = problems.locator(".ws-button--mend");
    await expect
      .poll(async () => {
        await mends.evaluateAll(([first]) => first instanceof HTMLElement && first.click());
        return mends.count();
      })
      .toBe(0);
    await expect.poll(() => textOf(page)).toContain("Dienstag, 24. November 2020");
    await expect.poll(() => problems.getByRole("status").textContent()).not.toMatch(/Fehler|Warnung/u);

    await showAgenda(page);
    const agenda = agendaOf(page);
    await expect
      .poll(() => agenda.locator("time").allTextContents())
      .toEqual(expect.arrayContaining(["10:00", "11:00"]));
    expect(await agenda.getByRole("heading", { level: 2 }).first().textContent()).toContain("Fachtag");
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

    await page.locator(".cm-lintRange").first().waitFor();
    await page.locator(".cm-content").focus();
    const mend = page.locator(".cm-tooltip-lint .cm-diagnosticAction").first();
    for (let step = 0; step < 10 && (await mend.count()) === 0; step += 1) {
      await page.keyboard.press("F8");
      await page.locator(".cm-tooltip-lint").first().waitFor();
    }
    const before = await textOf(page);
    await mend.click();
    await expect.poll(() => textOf(page)).not.toBe(before);
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
