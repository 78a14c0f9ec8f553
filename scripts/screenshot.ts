import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type BrowserContextOptions, chromium, errors, type Page } from "playwright-core";
import { chromiumLaunchOptions } from "./chromium.ts";

const usage = `pnpm screenshot URL-OR-FILE OUT.png [options]

  --width 320       how wide the window is, in CSS pixels (1280)
  --height 900      how high it is
  --full            the whole page, not only what the window shows
  --dark            for somebody who prefers dark
  --forced-colors   with the few colours of a high-contrast theme
  --text-size 200   with text of 200 % (the browser's setting, not zoom)
  --zoom 400        as at 400 % zoom: a quarter of the width, four times the pixels
  --no-js           without JavaScript
  --help          this text
  --print           on A4: OUT.pdf, and OUT-1.png ... where pdftoppm is installed, else the print style in the window
`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: "string", default: "1280" },
    height: { type: "string", default: "900" },
    full: { type: "boolean", default: false },
    dark: { type: "boolean", default: false },
    "forced-colors": { type: "boolean", default: false },
    "text-size": { type: "string", default: "100" },
    zoom: { type: "string", default: "100" },
    "no-js": { type: "boolean", default: false },
    print: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const [subject, out] = positionals;
if (options.help || subject === undefined || out === undefined) {
  (options.help ? console.log : console.error)(usage);
  process.exit(options.help ? 0 : 2);
}

const zoom = Number(options.zoom) / 100;
const context: BrowserContextOptions = {
  viewport: {
    width: Math.round(Number(options.width) / zoom),
    height: Math.round(Number(options.height) / zoom),
  },
  deviceScaleFactor: zoom,
  colorScheme: options.dark ? "dark" : "light",
  forcedColors: options["forced-colors"] ? "active" : "none",
  javaScriptEnabled: !options["no-js"],
  locale: "de-DE",
  timezoneId: "Europe/Berlin",
};

/** A PDF of A4 pages, and a picture of each page; without pdftoppm a picture of the print style alone. */
const printPage = async (page: Page, png: string) => {
  const stem = png.replace(/\.(png|pdf)$/, "");
  await page.pdf({ path: `${stem}.pdf`, preferCSSPageSize: true, format: "A4", tagged: true });
  console.log(`${stem}.pdf`);
  const pictures = spawnSync("pdftoppm", ["-png", "-r", "80", `${stem}.pdf`, stem], { stdio: "inherit" });
  if (pictures.error === undefined) return console.log(`${stem}-*.png`);
  await page.emulateMedia({ media: "print" });
  await page.screenshot({ path: `${stem}.png`, fullPage: true });
  console.log(`${stem}.png (pdftoppm is not installed: the print style, without pages)`);
};

const launch = await chromiumLaunchOptions();
const browser = await chromium.launch(launch);
try {
  const page = await browser.newPage(context);
  await page.goto(existsSync(subject) ? pathToFileURL(subject).href : subject, { waitUntil: "load" });
  // What a script draws, as the workshop or a story, is there a while after the page; one that keeps talking is pictured as it is.
  await page.waitForLoadState("networkidle", { timeout: 10_000 }).catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
  });
  if (options["text-size"] !== "100") {
    await page.addStyleTag({ content: `:root { font-size: ${options["text-size"]}% !important; }` });
  }
  await page.evaluate("document.fonts.ready");
  if (options.print) await printPage(page, out);
  else {
    await page.screenshot({ path: out, fullPage: options.full, animations: "disabled" });
    console.log(out);
  }
} finally {
  await browser.close();
}
