import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import axe from "axe-core";
import ICAL from "ical.js";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chromiumLaunchOptions } from "../../../scripts/chromium.ts";
import { serveFolder } from "../../../scripts/serve-folder.ts";
import { dist } from "./built-site.fixture.ts";

/*
 * What an organiser does who has never done it: begins a series in an empty folder, makes a webinar, pastes its programme in the workshop,
 * does what the messages say, saves, and builds the site. Each test goes on from the one before.
 */
const command = join(import.meta.dirname, "../../../packages/cli/dist/cli.js");

/** An invented programme (an example), as awkward as real ones: several ways to write a time, a wrong weekday, a time that is none. */
const pasted = `Programm des Beispiel-Webinars
Mittwoch, 23. November 2027

09.50 Uhr Technik-Check (optional)
10.00 Uhr Begrüßung
Erika Beispiel, Bürgermeisterin, Stadt Beispielhausen

10:15 – 10:45 Uhr
Vortrag: Was Nachbarn bewegt
Dr. Max Muster, Muster-Institut

25:70 Pause

** 11 Uhr Gespräch: Und wie weiter?**
» Erika Beispiel, Stadt Beispielhausen
» Dr. Max Muster, Muster-Institut

12.30 Uhr Ende

Moderation: Mira Mustermann, Beispiel-Stiftung
`;

let folder: string;
let browser: Browser;
let workshop: { readonly server: Server; readonly url: string };
let site: { readonly server: Server; readonly url: string } | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "play-through-"));
  browser = await chromium.launch(await chromiumLaunchOptions());
  workshop = await serveFolder(dist, 4640);
});
afterAll(async () => {
  await browser.close();
  workshop.server.close();
  site?.server.close();
  await rm(folder, { recursive: true });
});

const programmheft = async (...typed: readonly string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, [command, ...typed], { cwd: folder });
  return stdout;
};
const event = () => join(folder, "herbst/nachbarschaft-gestalten.md");

it("begins a series in an empty folder, and makes its first webinar", async () => {
  expect(await programmheft("start", "herbst", "--title", "Herbst-Reihe")).toContain(
    "programmheft new herbst",
  );
  expect(await programmheft("new", "herbst", "23.11.2027", "Nachbarschaft gestalten")).toContain(
    "herbst/nachbarschaft-gestalten.md ist angelegt.",
  );
  expect(await readFile(event(), "utf8")).toContain("## Programm\n\n- 10:00 Begrüßung\n");
});

it("pastes a programme in the workshop, and does what the messages say until none is left", async () => {
  const page = await browser.newPage({ locale: "de-DE" });
  await page.addInitScript("delete window.showOpenFilePicker; delete window.showSaveFilePicker;");
  await page.goto(`${workshop.url}/werkstatt/`);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.locator(".ws-toolbar").getByRole("button", { name: "Öffnen" }).click(),
  ]);
  await chooser.setFiles(event());
  const field = page.locator(".cm-content");
  await expect.poll(() => field.textContent()).toContain("Status: Entwurf");

  // As the message of the command says; and the items of the pattern make way for those of the paste.
  const head = (await readFile(event(), "utf8")).split("## Programm")[0] ?? "";
  await field.press("ControlOrMeta+a");
  await page.keyboard.insertText(head.replace("Status: Entwurf\n", "") + pasted);

  const problems = page.locator(".ws-problems");
  await expect.poll(() => problems.textContent()).toContain("„25:70“ ist keine Uhrzeit");
  await problems.getByRole("button", { name: /25:70/u }).click();
  await page.locator(".cm-focused .cm-activeLine", { hasText: "25:70" }).waitFor();
  await page.keyboard.type("10:45");
  const mends = problems.locator(".ws-button--mend");
  await expect
    .poll(async () => {
      await mends.evaluateAll(([first]) => first instanceof HTMLElement && first.click());
      return [await mends.count(), /Fehler|Warnung/u.test((await problems.textContent()) ?? "")];
    })
    .toEqual([0, false]);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".ws-toolbar").getByRole("button", { name: "Speichern" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("nachbarschaft-gestalten.md");
  await writeFile(event(), await readFile(await download.path()));
  await page.close();
});

it("checks and builds without a word", async () => {
  expect(await programmheft("check", "herbst/reihe.md", "herbst/nachbarschaft-gestalten.md")).toBe("");
  expect(await programmheft("build", "herbst", "--out", "site")).toBe("");
  site = await serveFolder(join(folder, "site"), 4660);
});

it.each([
  ["a desktop", { width: 1280, height: 800 }],
  ["a phone", { width: 320, height: 640 }],
])("has a page that is right on %s", async (_, viewport) => {
  const page = await browser.newPage({ viewport, locale: "de-DE" });
  await page.goto(`${site?.url}/`);
  await page.getByRole("link", { name: "Nachbarschaft gestalten" }).first().click();
  await expect.poll(() => page.title()).toContain("Nachbarschaft gestalten");
  const text = ((await page.locator("main").textContent()) ?? "").replaceAll(/\s+/gu, " ");
  for (const shown of [
    "Dienstag, 23. November 2027",
    "10:00 – 12:30 Uhr",
    "Technik-Check",
    "Was Nachbarn bewegt",
    "Dr. Max Muster",
    "Muster-Institut",
    "Pause",
    "Und wie weiter?",
    "Mira Mustermann",
  ])
    expect(text).toContain(shown);
  expect(text).not.toMatch(/Entwurf|25:70|\*\*/u);
  expect(
    await page.locator("main time").evaluateAll((all) => all.map((each) => each.getAttribute("datetime"))),
  ).toEqual(expect.arrayContaining(["2027-11-23T10:15:00+01:00", "2027-11-23T10:45:00+01:00"]));
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
  await page.evaluate(axe.source);
  const { violations }: axe.AxeResults = await page.evaluate("axe.run()");
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.close();
});

it("has a calendar that is right", async () => {
  const text = await readFile(
    join(folder, "site/veranstaltungen/nachbarschaft-gestalten/kalender.ics"),
    "utf8",
  );
  const [entry, ...others] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  expect(others).toEqual([]);
  const read = new ICAL.Event(entry);
  expect({ title: read.summary, start: read.startDate.toString(), end: read.endDate.toString() }).toEqual({
    title: "Nachbarschaft gestalten",
    start: "2027-11-23T10:00:00",
    end: "2027-11-23T12:30:00",
  });
  expect(entry?.getFirstProperty("dtstart")?.getParameter("tzid")).toBe("Europe/Berlin");
  expect(read.description.replaceAll("\u00A0", " ")).toContain("11:00 Uhr Gespräch: Und wie weiter?");
});
