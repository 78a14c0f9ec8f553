import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumLaunchOptions } from "./chromium.ts";
import { serveFolder } from "./serve-folder.ts";

/**
 * Measures the workshop as it was built, in Chromium: what opening it costs, and how long a keystroke takes until it is seen, at 200
 * lines, with the agenda beside it. Prints numbers; they mean something as ratios of one run.
 *
 *   pnpm --filter @programmheft/docs build && node scripts/measure-workshop.ts
 */
const dist = join(import.meta.dirname, "../apps/docs/dist");
const keys = 120;

const { server, url } = await serveFolder(dist, 4700);
const asked = new Set<string>();
server.on("request", ({ url: path }) => asked.add(path ?? ""));
const browser = await chromium.launch(await chromiumLaunchOptions());
try {
  await measureWeight(browser);
  for (const slower of [1, 4]) await measureTyping(browser, slower);
} finally {
  await browser.close();
  server.close();
}

async function measureWeight(with_: Browser): Promise<void> {
  for (const saveData of [true, false]) {
    asked.clear();
    const page = await with_.newPage();
    await page.addInitScript(
      `Object.defineProperty(navigator, "connection", { value: { saveData: ${saveData} } })`,
    );
    await page.goto(`${url}/werkstatt/`, { waitUntil: "networkidle" });
    report(saveData ? "opened, saving data" : "opened, and the reader fetched while idle");
    await page.getByRole("button", { name: "Eingefügter Text" }).click();
    await page
      .locator(saveData ? ".cm-lintRange" : "#werkstatt[data-prepared=all]")
      .first()
      .waitFor();
    report(
      saveData ? "the same, a pasted programme read" : "the same, and all the rest once there is a programme",
    );
    await page.close();
  }
}

function report(what: string): void {
  const files = [...asked].map((path) => {
    const bytes = readFileSync(join(dist, path.endsWith("/") ? `${path}index.html` : path));
    return path.endsWith(".woff2")
      ? { gzip: bytes.length, brotli: bytes.length }
      : { gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
  });
  const sum = (of: "gzip" | "brotli") =>
    (files.reduce((total, file) => total + file[of], 0) / 1000).toFixed(0);
  console.log(`${what}: ${files.length} files, gzip ${sum("gzip")} kB, brotli ${sum("brotli")} kB`);
}

async function measureTyping(with_: Browser, slower: number): Promise<void> {
  const page = await with_.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${url}/werkstatt/`, { waitUntil: "networkidle" });
  await fillIn(page, programmeOf(200));
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.evaluate(`{
    globalThis.times = [];
    addEventListener("keydown", () => {
      const from = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - from);
        port2.postMessage(0);
      });
    }, true);
  }`);
  // At the rate of somebody who types fast.
  for (let key = 0; key < keys; key += 1) await page.keyboard.type("abc de "[key % 7] ?? "", { delay: 60 });
  const times: number[] = await page.evaluate("times.toSorted((a, b) => a - b)");
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  console.log(
    `a keystroke until it is seen, 200 lines, processor ${slower === 1 ? "as it is" : `${slower} times slower`}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms (${times.length} keys)`,
  );
  await page.close();
}

async function fillIn(page: Page, text: string): Promise<void> {
  const content = page.locator(".cm-content");
  await content.focus();
  await page.keyboard.insertText(text);
  await page.locator(".ph-event").waitFor();
}

/** An invented programme of that many lines. */
function programmeOf(lines: number): string {
  const items = Array.from({ length: Math.ceil(lines / 4) }, (_, index) => {
    const time = `${String(8 + Math.floor(index / 6)).padStart(2, "0")}:${String((index % 6) * 10).padStart(2, "0")}`;
    return `${time} Vortrag: Ein Thema mit der Nummer ${index}\n» Erika Beispiel, Muster-Institut [Projekt ${index}]\n» Dr. Max Muster, Stadt Beispielhausen\n`;
  });
  return `Fachtag Beispielhausen\n24. November 2020\n\n${items.join("\n")}`;
}
