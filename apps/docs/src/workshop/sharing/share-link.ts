/** So long may a link be: what longer ones are cut to differs from program to program. */
export const longestLink = 16_000;

/** No programme is longer, and nobody's link may fill the memory. */
const mostBytes = 1_000_000;

const mark = "#text=";

/** The fragment of an address that holds a text, compressed. It is never sent: browsers keep fragments to themselves. */
export async function shareFragment(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  return mark + toBase64Url(bytes);
}

/** Whether the fragment of an address claims to hold a text. */
export function holdsText(fragment: string): boolean {
  return fragment.startsWith(mark);
}

/** The text in a fragment; `undefined` where it was cut, is not ours, or unpacks to more than any programme. */
export async function textInFragment(fragment: string): Promise<string | undefined> {
  if (!holdsText(fragment) || fragment.length > longestLink * 4) return undefined;
  const bytes = fromBase64Url(fragment.slice(mark.length));
  if (bytes === undefined) return undefined;
  try {
    return await unpack(bytes);
  } catch {
    return undefined;
  }
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.length;
    if (size > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

function toBase64Url(bytes: Uint8Array): string {
  const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(signs).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/u, "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/u.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) =>
      sign.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}
