import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildAgenda } from "@programmheft/core";
import { AgendaList, messagesFor, plainHtml, Timetable } from "@programmheft/ui";
import { chromium } from "playwright-core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { chromiumLaunchOptions } from "../../scripts/chromium.ts";
import { inventedConference } from "./invented-conference.ts";

/**
 * Reads the packages as they are built: `pnpm build` first.
 *
 * 1,000 sessions as list and as timetable: how long Node works to render them, and how long Chromium's main thread works from an empty
 * page to the first frame with all of it. Milliseconds; the middle of seven.
 */
const count = 1_000;
const rounds = 7;
const agenda = buildAgenda(inventedConference(count));
const props = { agenda, messages: messagesFor("de"), sessionHref: (id: string) => `/${id}/` };
const views = { list: createElement(AgendaList, props), timetable: createElement(Timetable, props) };
const styles = readFileSync(fileURLToPath(import.meta.resolve("@programmheft/ui/agenda.css")), "utf8");

const browser = await chromium.launch(await chromiumLaunchOptions());

/** The time that the main thread worked, for one fresh page. */
async function mainThread(html: string): Promise<{ readonly busy: number; readonly nodes: number }> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  // The thread's own time: what else the machine does is not counted.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.setContent(`<style>${styles}</style><main></main>`);
  const taskTime = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1_000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
  const before = await taskTime();
  const nodes: number = await page.evaluate(
    `new Promise((resolve) => {
      const main = document.querySelector("main");
      main.innerHTML = ${JSON.stringify(html)};
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(main.querySelectorAll("*").length)));
    })`,
  );
  const busy = (await taskTime()) - before;
  await page.close();
  return { busy, nodes };
}

/** The time that Node worked, the middle of 25 once it is warm. */
function serverTime(render: () => string): number {
  for (let round = 0; round < 10; round += 1) render();
  const times = Array.from({ length: 25 }, () => {
    const before = process.cpuUsage();
    render();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return times.sort((a, b) => a - b)[12] ?? 0;
}

console.log("view         server ms   main thread ms   elements a session      kB HTML");
for (const [name, view] of Object.entries(views)) {
  const html = plainHtml(renderToStaticMarkup(view));
  const server = serverTime(() => renderToStaticMarkup(view));
  const visits: { busy: number; nodes: number }[] = [];
  for (let round = 0; round < rounds; round += 1) visits.push(await mainThread(html));
  const times = visits.map(({ busy }) => busy).sort((a, b) => a - b);
  const column = (text: string, width: number) => text.padStart(width);
  console.log(
    name.padEnd(10),
    column(server.toFixed(0), 11),
    column((times[Math.floor(rounds / 2)] ?? 0).toFixed(0), 16),
    column(((visits[0]?.nodes ?? 0) / count).toFixed(1), 20),
    column((html.length / 1_000).toFixed(0), 12),
  );
}
await browser.close();
