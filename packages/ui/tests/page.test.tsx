import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AgendaList, EventProgramme, messagesFor, Timetable } from "../src/index.ts";
import { examples } from "./examples.ts";
import { largeAgenda } from "./large-agenda.ts";
import { openBrowser, visit } from "./page.fixture.tsx";
import { scenes } from "./screens/scenes.tsx";

const de = messagesFor("de");
const count = 200;
const large = largeAgenda(count);
const href = (id: string) => `/${id}/`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What a screen reader is given, by role. */
async function namesByRole(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const names = new Map<string, string[]>();
  for (const { ignored, role, name } of nodes) {
    if (ignored || role === undefined) continue;
    const ofRole = names.get(String(role.value)) ?? [];
    names.set(String(role.value), ofRole);
    ofRole.push(String(name?.value ?? ""));
  }
  return names;
}

describe.each(Object.entries(scenes))("the scene %s", (_, scene) => {
  it("runs under the strictest policy and asks nobody for anything", async () => {
    expect(await visit(browser, scene, ({ complaints }) => Promise.resolve(complaints))).toEqual([]);
  });

  it.each([
    { width: 320, size: "100%" },
    { width: 320, size: "200%" },
  ])("does not scroll sideways at $width pixels with text of $size", async ({ width, size }) => {
    const spare = await visit(
      browser,
      scene,
      async ({ page }) => {
        await page.evaluate(`document.documentElement.style.fontSize = "${size}"`);
        return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      },
      { viewport: { width, height: 800 } },
    );
    expect(spare).toBe(0);
  });
});

describe.each([
  ["list", <AgendaList key="list" agenda={large} messages={de} sessionHref={href} />],
  ["timetable", <Timetable key="timetable" agenda={large} messages={de} sessionHref={href} />],
])("a long %s", (_, content) => {
  it.each([1280, 320])(
    "gives screen readers a heading, a link and a time for each session, %i pixels wide",
    async (width) => {
      const names = await visit(browser, content, ({ page }) => namesByRole(page), {
        viewport: { width, height: 800 },
        styles: "agenda.css",
      });
      const titles = large.sessions.map(({ title, startTime }) => `${startTime} ${title}`);
      expect(names.get("heading")).toEqual(expect.arrayContaining(titles));
      expect(names.get("link")?.length).toBeGreaterThanOrEqual(count);
      expect(names.get("time")?.length).toBeGreaterThanOrEqual(count);
    },
  );
});

describe("the run sheet", () => {
  it.each([1280, 320])("stays a table with heads for screen readers, %i pixels wide", async (width) => {
    const names = await visit(browser, scenes.runSheet, ({ page }) => namesByRole(page), {
      viewport: { width, height: 800 },
    });
    expect(names.get("columnheader")?.slice(0, 3)).toEqual(["Zeit", "Dauer", "Programmpunkt"]);
    expect(names.get("rowheader")).toContain("Blick von außen");
  });
});

describe("the timetable", () => {
  const content = <Timetable agenda={examples.severalDays} messages={de} sessionHref={href} />;

  it("keeps rooms and times in sight while it is scrolled, and nothing covers them", async () => {
    const many = (
      <Timetable agenda={largeAgenda(60, { days: 1, rooms: 10 })} messages={de} sessionHref={href} />
    );
    const seen = await visit(
      browser,
      many,
      ({ page }) =>
        page.locator(".ph-timetable__frame").evaluate((frame) => {
          frame.scrollTo(500, 300);
          const { left, top } = frame.getBoundingClientRect();
          const headsAt = (x: number, y: number) =>
            document
              .elementFromPoint(left + x, top + y)
              ?.closest("th")
              ?.getAttribute("role") ?? "";
          const times = [...frame.querySelectorAll("[role=rowheader]")].map((time) => {
            const { y, height } = time.getBoundingClientRect();
            return height < 20 || y - top < 60 ? "" : headsAt(10, y - top + 15);
          });
          return { corner: headsAt(10, 10), room: headsAt(400, 10), time: times.find((role) => role !== "") };
        }),
      { viewport: { width: 1000, height: 700 } },
    );
    expect(seen).toEqual({ corner: "columnheader", room: "columnheader", time: "rowheader" });
  });

  it.each([1280, 320])("stays a table with heads for screen readers, %i pixels wide", async (width) => {
    const names = await visit(browser, content, ({ page }) => namesByRole(page), {
      viewport: { width, height: 800 },
    });
    expect(names.get("table")).toHaveLength(3);
    expect(names.get("columnheader")).toEqual(expect.arrayContaining(["Zeit", "Werkraum"]));
    expect(names.get("rowheader")).toContain("14:00");
  });
});

describe("printed", () => {
  const content = <EventProgramme agenda={examples.allianzenBilden} messages={de} />;
  const printed = (element: typeof content) =>
    visit(browser, element, async ({ page }) => {
      const pdf = await page.pdf({ format: "A4", tagged: true, outline: true });
      return pdf.toString("latin1");
    });

  it("a run sheet that fits is one sheet, whatever stands below it", async () => {
    const sheetAndMore = (
      <>
        {scenes.runSheet}
        <div />
      </>
    );
    expect((await printed(sheetAndMore)).match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  });

  it("the PDF has tags, a language and a title", async () => {
    const pdf = await printed(content);
    expect(pdf).toContain("/StructTreeRoot");
    expect(pdf).toMatch(/\/Marked true/u);
    expect(pdf).toMatch(/\/Lang \(de\)/u);
    expect(pdf).toMatch(/\/Title/u);
  });

  it("the tags name headings, lists and links", async () => {
    const pdf = await printed(
      <EventProgramme agenda={examples.allianzenBilden} messages={de} sessionHref={href} />,
    );
    for (const tag of ["H1", "H2", "H3", "H4", "L", "LI", "Link"])
      expect(pdf).toMatch(new RegExp(`/S /${tag}\\b`, "u"));
  });

  it("no item is broken over two pages, and the end does not stand alone", async () => {
    const agenda = largeAgenda(60, { days: 1, rooms: 1 });
    const { items, last } = await visit(
      browser,
      <AgendaList agenda={agenda} messages={de} />,
      async ({ page }) => {
        await page.emulateMedia({ media: "print" });
        const single = page.locator(".ph-item:not(:has(.ph-parts)), .ph-part");
        return {
          items: await single.evaluateAll((elements) => [
            ...new Set(elements.map((element) => getComputedStyle(element).breakInside)),
          ]),
          last: await page
            .locator(".ph-item")
            .last()
            .evaluate((item) => getComputedStyle(item).breakBefore),
        };
      },
    );
    expect(items).toEqual(["avoid"]);
    expect(last).toBe("avoid");
  });
});

describe("forced colours", () => {
  it("leave nothing that only a ground or a shadow tells", async () => {
    const seen = await visit(
      browser,
      scenes.aside,
      ({ page }) =>
        page.evaluate(
          "[...document.querySelectorAll('.ph-overview__bar')].map((bar) => getComputedStyle(bar).strokeWidth !== '0px')",
        ),
      { forcedColors: "active" },
    );
    expect(seen).not.toContain(false);
  });
});
