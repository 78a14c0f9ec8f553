import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** Serves a folder's files to this machine alone, on `port` or, where that is taken, the next free one; tells where. */
export async function serveFolder(folder: string, port: number): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    // Normalized as an absolute path, no "..", written plainly or as "%2e", leads out of the folder.
    const wanted = join(folder, normalize(`/${decoded(pathname)}`));
    const isFolder = statSync(wanted, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (isFolder && !pathname.endsWith("/")) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const file = isFolder ? join(wanted, "index.html") : wanted;
    const found = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
    const sent = found ? file : join(folder, "404.html");
    response.writeHead(found ? 200 : 404, {
      "content-type": contentTypes[extname(sent)] ?? "application/octet-stream",
      "cache-control": "no-store",
    });
    createReadStream(sent)
      .on("error", () => response.end("404"))
      .pipe(response);
  });
  const taken = await listen(server, port);
  return { url: `http://localhost:${taken}`, server };
}

/** A path with a broken escape names no file: it is looked up as it stands, and not found. */
const decoded = (pathname: string): string => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const busy = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(listen(server, port + 1));
      else reject(error);
    };
    server.once("error", busy);
    server.listen(port, "localhost", () => {
      server.off("error", busy);
      resolve(port);
    });
  });
