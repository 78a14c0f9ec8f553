import { createServer, type ServerResponse } from "node:http";
import { type Answer, changesPath, type LocalServer } from "./terminal.ts";

/** Serves answers to browsers of this machine alone, and tells those that listen of changes (server-sent events). */
export function serveLocally(
  port: number,
  answer: (path: string) => Answer,
): Promise<LocalServer | undefined> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === changesPath) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(":\n\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      return;
    }
    const { status, type, content } = answer(pathname);
    response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(content);
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    server.listen(port, "localhost", () => {
      const listening = server.address();
      const taken = typeof listening === "object" && listening !== null ? listening.port : port;
      resolve({
        address: `http://localhost:${taken}/`,
        announce: () => {
          for (const listener of listeners) listener.write("event: change\ndata:\n\n");
        },
        close: () => {
          for (const listener of listeners) listener.end();
          server.close();
        },
      });
    });
  });
}
