import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { chromiumLaunchOptions } from "../../../scripts/chromium.ts";
import { middleOf } from "../measuring/measure.ts";
import { printTable, withSpread } from "../measuring/print-table.ts";
import { type BuiltPage, buildPage } from "./build-pages.ts";
import { openServer } from "./open-server.ts";
import { firstDayOf, programmeOf } from "./programme.ts";
import { measureServer } from "./server-time.ts";
import { type ShownView, type Visit, visit } from "./visit.ts";

/**
 * 1,000 sessions in 20 rooms on four days, shown by us and by calendars that others make, side by side in one run: `pnpm build` first,
 * because ours are read as they are built. A name as an argument measures that peer alone.
 */
const count = 1_000;
const rounds = 5;

/** What is measured: a page, one of its views, and what it is called. */
const entries = [
  ["ours-static", "list", "ours, static HTML"],
  ["ours-in-react", "list", "ours, React in the browser"],
  ["ours-embed", "list", "ours, embed"],
  ["full-calendar-list", "list", "FullCalendar 7 list"],
  ["full-calendar-list", "list, people", "FullCalendar 7 list, people"],
  ["event-calendar-list", "list", "EventCalendar 5 list"],
  ["event-calendar-list", "list, people", "EventCalendar 5 list, people"],
  ["schedule-x", "list", "Schedule-X 4 list"],
  ["react-big-calendar", "list", "react-big-calendar agenda"],
  ["react-big-calendar", "list, people", "react-big-calendar agenda, people"],
  ["ours-static", "grid", "ours, static HTML, timetable"],
  ["ours-in-react", "grid", "ours, React, timetable"],
  ["ours-embed", "grid", "ours, embed, timetable"],
  ["full-calendar-grid", "grid", "FullCalendar 7 timeGrid"],
  ["event-calendar-grid", "grid", "EventCalendar 5 resource grid"],
  ["schedule-x", "grid", "Schedule-X 4 week"],
  ["react-big-calendar", "grid", "react-big-calendar resources"],
] as const;

interface Result {
  readonly name: string;
  readonly kind: "list" | "grid";
  readonly page: BuiltPage;
  readonly times: readonly number[];
  readonly shown: ShownView;
  readonly axe: string;
  readonly strict: string;
}

const axeSource = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const [wanted] = process.argv.slice(2);
const chosen = entries.filter(([page]) => wanted === undefined || page.includes(wanted));
const pages = await Promise.all([...new Set(chosen.map(([page]) => page))].map(buildPage));
const whole = programmeOf(count);
const server = await openServer(pages, whole, firstDayOf(whole));
const browser = await chromium.launch(await chromiumLaunchOptions());
try {
  const results: Result[] = [];
  for (const [pageName, view, name] of chosen) {
    const page = pages.find((built) => built.name === pageName);
    if (page === undefined) throw new Error(`${pageName} was not built.`);
    results.push(await measureView(browser, `${server.url}/${pageName}.html`, view, { name, page }));
    console.error(name);
  }
  printViews(results);
} finally {
  await browser.close();
  server.close();
}
if (wanted === undefined) {
  printTable(
    ["rendered by Node, once it is warm", "CPU, ms", "kB", "sessions"],
    (await measureServer(whole)).map(({ name, milliseconds, bytes, sessions }) => [
      name,
      milliseconds.toFixed(0),
      (bytes / 1_000).toFixed(0),
      String(sessions),
    ]),
  );
}

async function measureView(
  browser: Browser,
  address: string,
  view: string,
  described: Pick<Result, "name" | "page">,
): Promise<Result> {
  const visits: Visit[] = [];
  for (let round = 0; round < rounds; round += 1) visits.push(await visit(browser, address, view));
  const [shown] = visits;
  if (shown === undefined) throw new Error("Nothing was measured.");
  let axe = "";
  await visit(browser, `${address}?day`, view, async (page) => {
    await page.evaluate(axeSource);
    axe = await page.evaluate(
      `axe.run("#place", { resultTypes: ["violations"] }).then(({ violations }) =>
        violations.length + "/" + violations.reduce((sum, { nodes }) => sum + nodes.length, 0))`,
    );
  });
  const strict = await visit(browser, `${address}?strict`, view);
  return {
    ...described,
    kind: view === "grid" ? "grid" : "list",
    times: visits.map(({ busy }) => busy),
    shown,
    axe,
    strict:
      strict.errors.length > 0 ? "fails" : strict.violations > 0 ? `${strict.violations} blocked` : "ok",
  };
}

function printViews(results: readonly Result[]): void {
  printTable(
    [
      `${count.toLocaleString("en")} sessions`,
      "CPU, ms",
      "× ours, static",
      "JS, bytes",
      "CSS, bytes",
      "nodes",
      "axe, rules/nodes",
      "headings",
      "`<time>`",
      "people",
      "strict CSP",
    ],
    results.map(({ name, kind, page, times, shown, axe, strict }) => {
      const ours = results.find((result) => result.kind === kind);
      const time = middleOf(times);
      return [
        name,
        withSpread(time, 0),
        (time.median / middleOf(ours?.times ?? times).median).toFixed(1),
        page.size[kind].toLocaleString("en"),
        page.size.style.toLocaleString("en"),
        shown.nodes.toLocaleString("en"),
        axe,
        String(shown.headings),
        String(shown.times),
        String(shown.people),
        shown.sessions === count ? strict : `${shown.sessions} shown`,
      ];
    }),
  );
}
