import { describe, expect, it } from "vitest";
import { type ExampleSite, exampleOptions, exampleSeries } from "../page/site-context.fixture.ts";
import { planSite } from "./plan-site.ts";

const example: ExampleSite = {
  series: ["Veranstalter:", "  - Institut für Beispiele"],
  events: [["Datum: 2020-11-11"], ["Datum: 2020-11-24"]],
  programme: "- 10:00 Vortrag [KoDa_eG]\n  - » Eva Beispiel, Institut\n- 11:00 Ende",
  options: {
    assets: [{ path: "assets/site.css", content: "" }],
    textPages: [{ name: "impressum", title: "Impressum", text: "Angaben" }],
  },
};
const plan = (changes: Partial<ExampleSite> = {}) => {
  const whole = { ...example, ...changes };
  return planSite(exampleSeries(whole), exampleOptions(whole)).files;
};
const textOf = (path: string, files = plan()) => String(files.find((file) => file.path === path)?.content);
const pagesIn = (files = plan()) => files.filter(({ path }) => path.endsWith(".html"));

describe("the plan of a site", () => {
  it("has a page for the series, each event, each person, each project and each text, in both languages", () => {
    expect(plan().map(({ path }) => path)).toMatchInlineSnapshot(`
      [
        "404.html",
        "assets/site.css",
        "en/events/veranstaltung-1/index.html",
        "en/events/veranstaltung-2/index.html",
        "en/index.html",
        "en/people/eva-beispiel/index.html",
        "en/people/index.html",
        "en/projects/index.html",
        "en/projects/koda-eg/index.html",
        "feed.atom",
        "impressum/index.html",
        "index.html",
        "kalender.ics",
        "personen/eva-beispiel/index.html",
        "personen/index.html",
        "projekte/index.html",
        "projekte/koda-eg/index.html",
        "veranstaltungen/veranstaltung-1/agenda.json",
        "veranstaltungen/veranstaltung-1/index.html",
        "veranstaltungen/veranstaltung-1/kalender.ics",
        "veranstaltungen/veranstaltung-1/programm.ics",
        "veranstaltungen/veranstaltung-1/programm/vortrag.ics",
        "veranstaltungen/veranstaltung-2/agenda.json",
        "veranstaltungen/veranstaltung-2/index.html",
        "veranstaltungen/veranstaltung-2/kalender.ics",
        "veranstaltungen/veranstaltung-2/programm.ics",
        "veranstaltungen/veranstaltung-2/programm/vortrag.ics",
      ]
    `);
  });

  it("puts the language of the series at the root", () => {
    const paths = plan({ series: ["Sprache: en"] }).map(({ path }) => path);
    expect(paths).toContain("events/veranstaltung-1/index.html");
    expect(paths).toContain("de/veranstaltungen/veranstaltung-1/index.html");
    expect(textOf("index.html", plan({ series: ["Sprache: en"] }))).toContain('<html lang="en"');
  });

  it("leads from every page to the same page in the other language and back", () => {
    expect(textOf("veranstaltungen/veranstaltung-1/index.html")).toContain(
      'href="../../en/events/veranstaltung-1/" hreflang="en" lang="en"',
    );
    expect(textOf("en/events/veranstaltung-1/index.html")).toContain(
      'href="../../../veranstaltungen/veranstaltung-1/" hreflang="de" lang="de"',
    );
  });

  it("has no link that leads nowhere, and none from the root but on the page for what is missing", () => {
    const files = plan();
    const paths = new Set(files.map(({ path }) => path));
    for (const { path, content } of pagesIn(files)) {
      const base = new URL(path.replace(/index\.html$/u, ""), "http://site.invalid/");
      for (const [, href = ""] of String(content).matchAll(/<a [^>]*href="([^"]+)"/gu)) {
        const target = new URL(href, base);
        const file = target.pathname.slice(1).replace(/(?<=^|\/)$/u, "index.html");
        expect(paths, `${href} on ${path}`).toContain(file);
        if (path !== "404.html") expect(href).not.toMatch(/^\//u);
      }
    }
  });

  it("is the same for the same series, whatever the order in which it was asked", () => {
    expect(plan()).toEqual(plan());
    expect(plan().map(({ path }) => path)).toEqual([...plan().map(({ path }) => path)].sort());
  });

  it.each(["<script>alert(1)</script>", '"><img src=x onerror=1>', "</title><blink>", "&lt;script&gt;"])(
    "does not let the title %s become markup",
    (title) => {
      const files = plan({ events: [["Datum: 2020-11-11", `Titel: ${JSON.stringify(title)}`]] });
      for (const { content } of pagesIn(files)) expect(String(content)).not.toMatch(/<script>|<img|<blink>/u);
    },
  );

  it("tells nobody how to join: not in pages, calendars, feed, data, pictures or memory", () => {
    const whole: ExampleSite = {
      ...example,
      events: [
        ["Datum: 2020-11-24", "Zugang:", "  Link: https://meet.example.org/geheim", "  Code: 4711-geheim"],
      ],
      options: { ...example.options, address: "https://example.org/", measure: (text) => text.length / 2 },
    };
    const series = exampleSeries(whole);
    expect(JSON.stringify(series.events)).toContain("geheim");
    const { files, pictures, memory } = planSite(series, exampleOptions(whole));
    expect(JSON.stringify([files, pictures, memory])).not.toContain("geheim");
  });

  it("lets scripts run in pages of events to come, and in no others", () => {
    const events = [
      ["Datum: 2020-10-01", "Teilnahme: online"],
      ["Datum: 2020-11-24", "Teilnahme: online"],
    ];
    const files = plan({ events });
    const running = pagesIn(files).filter(({ content }) => String(content).includes("<script src="));
    expect(running.map(({ path }) => path)).toEqual([
      "en/events/veranstaltung-2/index.html",
      "veranstaltungen/veranstaltung-2/index.html",
    ]);
    for (const { path, content } of pagesIn(files)) {
      const policy = /Content-Security-Policy" content="([^"]+)"/u.exec(String(content))?.[1] ?? "";
      expect([path, policy.includes("script-src &#x27;self&#x27;")]).toEqual([
        path,
        running.some((page) => page.path === path),
      ]);
    }
    expect(textOf("en/events/veranstaltung-2/index.html", files)).toContain(
      'data-ph-now="../../../veranstaltungen/veranstaltung-2/agenda.json"',
    );
  });

  it("has a feed, and a sitemap where it is known where the site stands", () => {
    expect(textOf("feed.atom")).toContain("<title>Neu: Veranstaltung 1</title>");
    expect(plan().map(({ path }) => path)).not.toContain("sitemap.xml");
    const files = plan({ options: { ...example.options, address: "https://example.org/reihe/" } });
    expect(textOf("sitemap.xml", files)).toContain(
      "<loc>https://example.org/reihe/personen/eva-beispiel/</loc>",
    );
    expect(textOf("robots.txt", files)).toContain("Sitemap: https://example.org/reihe/sitemap.xml");
  });

  it("names whole addresses only where it is known where the site stands", () => {
    const path = "veranstaltungen/veranstaltung-1/index.html";
    expect(textOf(path)).not.toContain("canonical");
    const options = { ...example.options, address: "https://example.org/reihe/" };
    expect(textOf(path, plan({ options }))).toContain(
      '<link rel="canonical" href="https://example.org/reihe/veranstaltungen/veranstaltung-1/">',
    );
  });
});
