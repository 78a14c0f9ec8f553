import { readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";

const here = join(import.meta.dirname, "..");
const file = (path: string) => readFileSync(join(here, path));

/** What is served, by its path: a text, a file's bytes, or a way to answer. */
export type Pages = Readonly<Record<string, string | Buffer | ((response: ServerResponse) => void)>>;

const contentTypes: Readonly<Record<string, string>> = {
  "": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
};

/** The script and what lies beside it, as they are delivered; the example page; and the agenda that it shows. */
const delivered: Pages = {
  "/": file("example/index.html"),
  "/page.css": file("example/page.css"),
  "/agenda.json": file("../../examples/kommunen-innovativ/allianzen-bilden.agenda.json"),
  "/programmheft.css": file("dist/programmheft.css"),
  "/programmheft.js": file("dist/programmheft.js"),
  "/programmheft-filter.js": file("dist/programmheft-filter.js"),
  "/programmheft-english.js": file("dist/programmheft-english.js"),
  "/programmheft-timetable.js": file("dist/programmheft-timetable.js"),
};

/** A site under the strictest policy that still has scripts of its own. */
export interface Site {
  readonly url: string;
  readonly close: () => void;
}

/** Serves the example and further pages to this machine alone. */
export async function openSite(pages: Pages = {}): Promise<Site> {
  const all: Pages = { ...delivered, ...pages };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const page = all[path];
    response.setHeader("content-security-policy", "default-src 'self'");
    response.setHeader("content-type", contentTypes[extname(path)] ?? "application/octet-stream");
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === "function") page(response);
    else response.end(page);
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  return { url: addressOf(server), close: () => server.closeAllConnections() ?? server.close() };
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A port was expected.");
  return `http://127.0.0.1:${address.port}`;
}

/** A page with an element in it. */
export function pageWith(element: string, { lang = "de", script = "programmheft.js" } = {}): string {
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Seite</title>
<link rel="stylesheet" href="/programmheft.css"><script type="module" src="/${script}"></script></head>
<body><main><h1>Seite</h1>${element}</main></body></html>`;
}
