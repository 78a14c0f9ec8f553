import { createServer } from "node:http";
import { extname } from "node:path";
import type { BuiltPage } from "./build-pages.ts";
import type { Programme } from "./programme.ts";

/** The strictest policy that still has scripts, styles and data of one's own. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'";

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

export interface BenchmarkServer {
  readonly url: string;
  readonly close: () => void;
}

/** Serves the pages to this machine alone. `?strict` puts a page under a strict policy, `?day` gives it one day of the programme. */
export async function openServer(
  pages: readonly BuiltPage[],
  whole: Programme,
  oneDay: Programme,
): Promise<BenchmarkServer> {
  const files = new Map<string, string | Uint8Array>(
    pages.flatMap((page) => [...page.files, ...documentsOf(page)]),
  );
  const data = (programme: Programme): ReadonlyMap<string, string> =>
    new Map([
      ["/agenda.json", JSON.stringify(programme.agenda)],
      ["/sessions.json", JSON.stringify(programme.sessions)],
      ["/markup.json", JSON.stringify(programme.markup)],
    ]);
  const dataOf = { whole: data(whole), day: data(oneDay) };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const content = files.get(pathname) ?? dataOf[searchParams.has("day") ? "day" : "whole"].get(pathname);
    response.setHeader("content-type", mediaTypes[extname(pathname)] ?? "application/octet-stream");
    if (searchParams.has("strict")) response.setHeader("content-security-policy", strictPolicy);
    if (content === undefined) response.writeHead(404).end();
    else response.end(content);
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A port was expected.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The page, with a place of a height as calendars want it, and what lays the programme ready before anything is mounted. */
function documentsOf({ name, scripts }: BuiltPage): readonly (readonly [string, string])[] {
  const tags = scripts.map((path) => `<script type="module" src="${path}"></script>`).join("");
  return [
    [
      `/${name}.html`,
      `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/${name}.css"></head>
<body><main><h1>Programm</h1><div id="place"></div></main>${tags}<script type="module" src="/page.js"></script></body></html>`,
    ],
    ["/page.css", "body { margin: 0 } #place { block-size: 900px }"],
    ["/page.js", pageScript],
  ];
}

const pageScript = `
globalThis.violations = 0;
addEventListener("securitypolicyviolation", () => { violations += 1; });
const load = async (name) => (await fetch("/" + name + ".json" + location.search)).json();
globalThis.wholeAgenda = await load("agenda");
globalThis.serverMarkup = await load("markup");
const sessions = await load("sessions");
const place = document.querySelector("#place");
const frame = () => new Promise(requestAnimationFrame);
globalThis.mountView = async (name, longest = 20_000) => {
  const { mount, sessionSelector } = peerViews[name];
  const until = performance.now() + longest;
  mount(place, sessions);
  while (place.querySelectorAll(sessionSelector).length < sessions.length && performance.now() < until) await frame();
  await frame();
  await frame();
};
globalThis.describeView = () => ({
  nodes: place.querySelectorAll("*").length,
  headings: place.querySelectorAll("h1, h2, h3, h4, h5, h6, [role=heading]").length,
  times: place.querySelectorAll("time").length,
  sessions: new Set(place.textContent.match(/Vortrag \\d+ über/gu)).size,
  people: sessions.filter(({ people }) => place.textContent.includes(people.split(",")[0])).length,
  violations,
});
document.documentElement.dataset.ready = "";
`;
