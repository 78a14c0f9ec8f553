import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fileOf } from "./built-site.fixture.ts";
import {
  agendaOf,
  button,
  paste,
  pasted,
  problemsOf,
  serveWorkshop,
  textOf,
  untilPrepared,
} from "./workshop.fixture.ts";

const { newPage, openWorkshop, served } = serveWorkshop();

describe("privacy", () => {
  it("once there was a programme, the workshop asks for nothing, and goes on without a network", async () => {
    const page = await openWorkshop();
    await paste(page, pasted);
    await untilPrepared(page);
    await button(page, "Neu").click();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.context().setOffline(true);
    await paste(page, pasted);
    await problemsOf(page).locator(".ws-problem").first().waitFor();
    await button(page, "Neu").click();
    await paste(page, "10:00\tA\n11:00\tB", "<p>10:00 Anfang</p><p>11:00 Ende</p>");
    await expect.poll(() => textOf(page)).toContain("- 10:00 Anfang");
    await button(page, "Neu").click();
    await button(page, "Fertiges Programm").click();
    await button(page, "Ordnen").click();
    await page.getByText("schon in der einheitlichen Form").waitFor();
    await button(page, "Zu spät?").click();
    await page.getByLabel("Es ist jetzt").fill("10:32");
    await button(page, "Wege zeigen").click();
    await page.locator(".ws-ways li").first().waitFor();
    await button(page, "Was ist anders?").click();
    await page.getByText("nichts geändert").waitFor();
    await button(page, "Ausgeben").click();
    for (const choice of await page.getByRole("radio").all()) {
      await choice.check();
      await expect.poll(() => page.getByLabel("Inhalt").inputValue()).toContain("Blick von außen");
    }
    await button(page, "Link").click();
    await expect.poll(() => page.getByRole("textbox", { name: "Link" }).inputValue()).toContain("#text=");
    expect(requests.filter((request) => !request.startsWith("blob:"))).toEqual([]);
  });

  it("it works under the strictest policy: no style but from files, no connection at all", async () => {
    const page = await newPage();
    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") refused.push(message.text());
    });
    await page.route("**/werkstatt/", async (route) => {
      const response = await route.fetch();
      const policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; font-src 'self'; img-src 'self'; connect-src 'none'";
      await route.fulfill({
        response,
        headers: { ...response.headers(), "content-security-policy": policy },
      });
    });
    await page.goto(`${served().url}/werkstatt/`, { waitUntil: "networkidle" });
    await paste(page, pasted);
    await problemsOf(page).locator(".ws-problem").first().waitFor();
    const underlined = page.locator(".cm-lintRange-error").first();
    await underlined.waitFor();
    expect(await underlined.evaluate((range) => getComputedStyle(range).textDecorationStyle)).toBe("wavy");
    expect(refused).toEqual([]);
  });
});

describe("its weight", () => {
  /** What the server was asked for, compressed as every server can. */
  const weigh = async (asked: ReadonlySet<string>): Promise<number> => {
    const sizes = await Promise.all(
      [...asked].map(async (path) => {
        const file = await readFile(fileOf(path) ?? "");
        return path.endsWith(".woff2") ? file.length : gzipSync(file, { level: 9 }).length;
      }),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const visit = async (saveData: boolean) => {
    const asked = new Set<string>();
    const note = ({ url: path }: IncomingMessage) => asked.add(path ?? "");
    served().server.on("request", note);
    const page = await newPage();
    await page.addInitScript(
      `Object.defineProperty(navigator, "connection", { value: { saveData: ${saveData} } })`,
    );
    await page.goto(`${served().url}/werkstatt/`, { waitUntil: "networkidle" });
    await page.locator(".cm-content").waitFor();
    return { page, asked, stop: () => served().server.off("request", note) };
  };

  it("is at most 165 kB until one can write, and 250 kB once a pasted programme is read, for those who save data", async () => {
    const { page, asked, stop } = await visit(true);
    expect(await weigh(asked)).toBeLessThanOrEqual(165_000);
    await paste(page, pasted);
    await page.locator(".cm-lintRange").first().waitFor();
    await agendaOf(page).locator("time").first().waitFor();
    stop();
    expect(await weigh(asked)).toBeLessThanOrEqual(250_000);
  });

  it("is at most 250 kB for those who only look round, and 540 kB with every reader and every format once they have a programme", async () => {
    const { page, asked, stop } = await visit(false);
    await untilPrepared(page, "reader");
    expect([...asked].join()).toContain("read-people");
    expect(await weigh(asked)).toBeLessThanOrEqual(250_000);
    await paste(page, pasted);
    await untilPrepared(page);
    stop();
    expect([...asked].join()).toContain("print-agenda-markdown");
    expect(await weigh(asked)).toBeLessThanOrEqual(540_000);
  });
});
