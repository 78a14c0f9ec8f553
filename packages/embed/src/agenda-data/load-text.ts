import type { Loaded } from "./agenda-problem.ts";

/** Some 5,000 sessions with people and descriptions. In bytes. */
const largestAgenda = 5_000_000;

/** Whoever has waited this long has gone. In milliseconds. */
const longestWait = 20_000;

/**
 * Loads a text from the same site, and from nowhere else: not by a redirect either. It is bounded in size and time.
 * @param address relative to the page
 * @param signal ends the loading when nobody waits for it any more
 */
export async function loadText(address: string, signal: AbortSignal): Promise<Loaded<string>> {
  const url = URL.parse(address, document.baseURI);
  if (url?.origin !== location.origin) return { problem: "elsewhere" };
  try {
    const response = await fetch(url, {
      mode: "same-origin",
      signal: AbortSignal.any([signal, AbortSignal.timeout(longestWait)]),
    });
    if (!response.ok || response.body === null) return { problem: "refused" };
    return await boundedText(response.body);
  } catch {
    // A network that is down, a redirect to another site and a wait that was too long are told alike, by intent of the browser.
    return { problem: "unreachable" };
  }
}

async function boundedText(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Loaded<string>> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > largestAgenda) {
      await reader.cancel();
      return { problem: "too-large" };
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return { value: text + decoder.decode() };
}
