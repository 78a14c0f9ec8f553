import { MaterialKind } from "@programmheft/core";
import { materialWords } from "./material-words.ts";

const stated = new Map<string, MaterialKind>([
  ["document", "document"],
  ["slide", "slides"],
  ["recording", "recording"],
  ["video", "recording"],
  ["audio", "recording"],
  ...MaterialKind.options.map((kind) => [materialWords[kind], kind] as const),
]);

/** What an address tells of what lies there. */
const endings: readonly { readonly kind: MaterialKind; readonly ending: RegExp }[] = [
  { kind: "recording", ending: /\.(?:mp4|webm|ogv|ogg|mp3|opus|m4a)$/iu },
  { kind: "slides", ending: /\.(?:pptx?|odp|key)$/iu },
  { kind: "document", ending: /\.(?:pdf|docx?|odt|txt)$/iu },
];

/** The kind of a link's target: by its type where that says it, else by its address and title. */
export function materialKindOf(
  type: string | undefined,
  url: string | undefined,
  title: string,
): MaterialKind {
  const known = stated.get(type?.trim().toLowerCase() ?? "");
  if (known !== undefined) return known;
  const path = (url ?? "").replace(/[?#].*$/u, "");
  const kind = endings.find(({ ending }) => ending.test(path))?.kind ?? "link";
  return kind === "document" && /\b(?:slides|folien)\b/iu.test(title) ? "slides" : kind;
}
