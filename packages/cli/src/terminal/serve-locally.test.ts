import { expect, it } from "vitest";
import { serveLocally } from "./serve-locally.ts";
import { changesPath, type LocalServer } from "./terminal.ts";

/** A server at a port that the system chooses. */
async function serving<T>(look: (server: LocalServer) => Promise<T>): Promise<T> {
  const server = await serveLocally(0, (path) => ({
    status: 200,
    type: "text/plain",
    content: `You asked for ${path}`,
  }));
  if (server === undefined) throw new Error("No port was free");
  try {
    return await look(server);
  } finally {
    server.close();
  }
}

it("answers each path", async () => {
  const text = await serving(async ({ address }) => (await fetch(`${address}a/b?c=d`)).text());
  expect(text).toBe("You asked for /a/b");
});

it("tells whoever listens of a change", async () => {
  const heard = await serving(async ({ address, announce }) => {
    const { body } = await fetch(new URL(changesPath, address));
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    announce();
    const { value } = (await reader?.read()) ?? {};
    await reader?.cancel();
    return value;
  });
  expect(heard).toBe("event: change\ndata:\n\n");
});

it("says when the port is taken", async () => {
  const second = await serving(({ address }) =>
    serveLocally(Number(new URL(address).port), () => ({ status: 404, type: "text/plain", content: "" })),
  );
  expect(second).toBeUndefined();
});
