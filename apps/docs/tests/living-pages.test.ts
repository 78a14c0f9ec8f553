import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumLaunchOptions } from "../../../scripts/chromium.ts";
import { serveFolder } from "../../../scripts/serve-folder.ts";

/** The same series as it was built four days before its fifth event: what lives on the pages of events to come. */
const root = join(import.meta.dirname, "../../..");
const site = mkdtempSync(join(tmpdir(), "site-"));
const address = "https://example.org/herbst/";
const page = "/veranstaltungen/allianzen-bilden/";
const english = "/en/events/allianzen-bilden/";

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(root, "packages/cli/dist/cli.js"),
      "build",
      join(root, "apps/docs/content/kommunen-innovativ"),
      ...["--out", site, "--address", address, "--now", "2020-11-20T08:00:00Z"],
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  browser = await chromium.launch(await chromiumLaunchOptions());
  ({ server, url } = await serveFolder(site, 4450));
}, 120_000);
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(site, { recursive: true });
});

/** Opens a page at a moment, and hands it over with what was fetched for it and what it complained of. */
async function visit<T>(
  path: string,
  moment: string,
  look: (
    page: Page,
    seen: { readonly fetched: readonly string[]; readonly complaints: readonly string[] },
  ) => Promise<T>,
  as: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ locale: "de-DE", timezoneId: "Europe/Berlin", ...as });
  try {
    const opened = await context.newPage();
    const fetched: string[] = [];
    const complaints: string[] = [];
    opened.on("request", (request) => fetched.push(request.url().slice(url.length)));
    opened.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    opened.on("pageerror", ({ message }) => complaints.push(message));
    await opened.clock.install({ time: new Date(moment) });
    await opened.goto(url + path, { waitUntil: "networkidle" });
    return await look(opened, { fetched, complaints });
  } finally {
    await context.close();
  }
}
const now = (opened: Page) => opened.locator(".site-now");
const during = "2020-11-24T10:30:00+01:00";

describe("the page of an event on its day", () => {
  it("tells what is on and what comes next, goes on with the programme, and is refused nothing", async () => {
    await visit(page, during, async (opened, { complaints }) => {
      await now(opened).getByText("Blick von außen").waitFor();
      expect(await now(opened).textContent()).toMatch(/^Jetzt\s*10:20 – 11:30\sUhr/iu);
      await opened.clock.fastForward("01:05:00");
      await expect
        .poll(() => now(opened).textContent())
        .toMatch(/^Jetzt\s*11:30 – 11:40\sUhr\s*Blick von außen/iu);
      expect(await now(opened).getByRole("status").textContent()).toContain("Jetzt: Blick von außen");
      expect(complaints).toEqual([]);
    });
  });

  it("can be stopped, and goes on when it is told to", async () => {
    await visit(page, during, async (opened) => {
      await now(opened).getByRole("button", { name: "Anzeige anhalten" }).click();
      await opened.clock.fastForward("01:05:00");
      expect(await now(opened).textContent()).toContain("Angehalten um 10:30");
      await now(opened).getByRole("button", { name: "Anzeige weiterlaufen lassen" }).click();
      await expect.poll(() => now(opened).textContent()).toMatch(/^Jetzt\s*11:30/iu);
    });
  });

  it.each([
    ["days before", "2020-11-21T10:00:00+01:00"],
    ["the evening before", "2020-11-23T20:00:00+01:00"],
    ["when it is over", "2020-11-24T12:30:00+01:00"],
  ])("tells nothing %s, and fetches nothing for that", async (_, moment) => {
    await visit(page, moment, async (opened, { fetched }) => {
      expect(await now(opened).isVisible()).toBe(false);
      expect(fetched.filter((path) => path.endsWith("agenda.json"))).toEqual([]);
    });
  });

  it("begins to tell while it is open", async () => {
    await visit(page, "2020-11-24T08:30:00+01:00", async (opened) => {
      expect(await now(opened).isVisible()).toBe(false);
      await opened.clock.fastForward("00:25:00");
      await now(opened).getByText("Beginnt um 10:00").waitFor();
    });
  });

  it("speaks English in English pages", async () => {
    await visit(english, during, async (opened) => {
      await now(opened).getByRole("button", { name: "Stop updating" }).waitFor();
      expect(await now(opened).textContent()).toMatch(/Now\s*10:20 – 11:30/iu);
    });
  });

  it("is complete without a script", async () => {
    await visit(
      page,
      during,
      async (opened) => {
        expect(await now(opened).isVisible()).toBe(false);
        expect(await opened.locator("[data-ph-zone]").textContent()).toContain("Mitteleuropäische Zeit");
        expect(await opened.locator("select").count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe("the times of other zones", () => {
  it("stand beside those of the event once somebody asks for them", async () => {
    await visit(
      page,
      "2020-11-21T10:00:00+01:00",
      async (opened, { complaints }) => {
        const start = opened.locator("#blick-von-aussen time").first();
        expect(await start.textContent()).toBe("11:30");
        await opened.getByLabel("Zeiten auch zeigen für").selectOption("America/New_York");
        await expect.poll(() => start.textContent()).toMatch(/05:30/u);
        expect(complaints).toEqual([]);
      },
      { timezoneId: "America/New_York" },
    );
  });
});

describe("living pages", () => {
  it.each([
    ["light", {}],
    ["dark", { colorScheme: "dark" }],
    ["320 px", { viewport: { width: 320, height: 640 } }],
  ] as const)("have no axe finding and fit, %s", async (_, as) => {
    await visit(
      page,
      during,
      async (opened) => {
        await now(opened).getByRole("button").waitFor();
        await opened.evaluate(axe.source);
        // axe waits with timers, which stand still here.
        await opened.clock.resume();
        const { violations }: axe.AxeResults = await opened.evaluate("axe.run()");
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(" ")}`)),
        ).toEqual([]);
        expect(await opened.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      },
      as,
    );
  });

  it("weigh at most 60 kB compressed, with all that they fetch", async () => {
    const fetched = await visit(page, during, async (opened, seen) => {
      await now(opened).getByRole("button").waitFor();
      return seen.fetched;
    });
    expect(fetched.some((path) => path.endsWith("agenda.json"))).toBe(true);
    const sizes = fetched.map((path) => {
      const content = readFileSync(join(site, path.endsWith("/") ? `${path}index.html` : path));
      return path.endsWith(".woff2") ? content.length : gzipSync(content, { level: 9 }).length;
    });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  });

  it("print on one page of A4", async () => {
    const pdf = await visit(page, during, (opened) => opened.pdf({ preferCSSPageSize: true, format: "A4" }));
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  });
});

describe("pictures for previews", () => {
  it("are named by whole addresses, and are there in the size that is said", () => {
    const html = readFileSync(join(site, page, "index.html"), "utf8");
    const meta = (name: string) =>
      new RegExp(`<meta property="og:image${name}" content="([^"]*)">`, "u").exec(html)?.[1] ?? "";
    expect(meta("")).toMatch(
      /^https:\/\/example\.org\/herbst\/veranstaltungen\/allianzen-bilden\/vorschau-/u,
    );
    expect(meta(":alt")).toContain("Dienstag, 24. November 2020");
    const png = readFileSync(join(site, meta("").slice(address.length)));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect([meta(":width"), meta(":height")]).toEqual(["1200", "630"]);
    // What messengers still load over a slow line.
    expect(png.length).toBeLessThan(150_000);
  });

  it("are one of each event and one of the series, which other pages share", () => {
    const events = readdirSync(join(site, "veranstaltungen"));
    for (const event of events) {
      const files = readdirSync(join(site, "veranstaltungen", event));
      expect(files.filter((file) => file.endsWith(".png"))).toHaveLength(1);
    }
    const [own = ""] = readdirSync(site).filter((file) => file.endsWith(".png"));
    expect(readFileSync(join(site, "personen", "index.html"), "utf8")).toContain(
      `content="${address}${own}"`,
    );
  });
});
