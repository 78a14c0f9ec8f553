import type { Browser, Page } from "playwright-core";

/** What stands in the page once all is shown. */
export interface ShownView {
  readonly nodes: number;
  readonly headings: number;
  readonly times: number;
  /** How many different sessions are there by their titles, and with how many of them a person. */
  readonly sessions: number;
  readonly people: number;
  readonly violations: number;
}

export interface Visit extends ShownView {
  /** Milliseconds that the main thread worked, from mounting to a frame with all sessions. */
  readonly busy: number;
  readonly errors: readonly string[];
}

/** Opens a fresh page, mounts a view in it, and says what that took. `inspect` may look at the page before it is closed. */
export async function visit(
  browser: Browser,
  address: string,
  view: string,
  inspect?: (page: Page) => Promise<void>,
): Promise<Visit> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
  });
  try {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    const session = await page.context().newCDPSession(page);
    // The thread's own time: what else the machine does is not counted.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.goto(address, { waitUntil: "load" });
    await page.waitForSelector("html[data-ready]", { state: "attached" });
    const taskTime = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return 1_000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
    };
    const before = await taskTime();
    await page.evaluate(`mountView(${JSON.stringify(view)})`).catch((error: unknown) => {
      errors.push(String(error));
    });
    const busy = (await taskTime()) - before;
    const shown: ShownView = await page.evaluate("describeView()");
    await inspect?.(page);
    return { ...shown, busy, errors };
  } finally {
    await page.close();
  }
}
