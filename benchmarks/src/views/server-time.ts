import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { renderToStaticMarkup } from "react-dom/server";
import { ourViews, type Programme } from "./programme.ts";

/** The time that Node works to render all sessions, and how much comes of it. */
export interface ServerRendering {
  readonly name: string;
  readonly milliseconds: number;
  readonly bytes: number;
  readonly sessions: number;
}

/** Our views on the server, and those of the one peer that is made of React as well. */
export async function measureServer({ agenda, sessions }: Programme): Promise<readonly ServerRendering[]> {
  const { bigCalendar } = await bigCalendarForNode();
  const renderings = {
    "ours list": () => renderToStaticMarkup(ourViews(agenda).list),
    "ours grid": () => renderToStaticMarkup(ourViews(agenda).grid),
    "react-big-calendar list": () => renderToStaticMarkup(bigCalendar("agenda", sessions)),
    "react-big-calendar grid": () => renderToStaticMarkup(bigCalendar("resources", sessions)),
  };
  return Object.entries(renderings).map(([name, render]) => {
    const markup = render();
    return {
      name,
      milliseconds: serverTime(render),
      bytes: markup.length,
      sessions: new Set(markup.match(/Vortrag \d+ über/gu)).size,
    };
  });
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

/** Node reads no JSX: what the browser gets is built for it too. React stays the one that renders. */
async function bigCalendarForNode(): Promise<typeof import("./peers/big-calendar.tsx")> {
  const folder = mkdtempSync(join(import.meta.dirname, "../../node_modules/.big-calendar-"));
  try {
    const outfile = join(folder, "big-calendar.mjs");
    await build({
      entryPoints: [join(import.meta.dirname, "peers/big-calendar.tsx")],
      outfile,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      jsx: "automatic",
      logLevel: "error",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
