import { describe, expect, it } from "vitest";
import { pageWith } from "./site.fixture.ts";
import { axeFindings, example, seed, shown, startBrowser, starts } from "./visit.fixture.ts";

const visit = startBrowser();

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
