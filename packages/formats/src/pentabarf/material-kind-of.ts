import { MaterialKind as Kind, type MaterialKind } from "@programmheft/core";

/** What the address or the type of a link tells of what lies there. */
const clues: readonly { readonly kind: MaterialKind; readonly words: RegExp }[] = [
  { kind: "recording", words: /^(?:video|audio|recording)|\.(?:mp4|webm|ogv|ogg|mp3|opus|m4a|av1\.webm)$/iu },
  { kind: "slides", words: /^slides?$|\.(?:pptx?|odp|key)$/iu },
  { kind: "document", words: /^(?:document|paper|application\/pdf)$|\.(?:pdf|docx?|odt|txt)$/iu },
];

/** The kind of a link's target, by its type, its address and its title. */
export function materialKindOf(
  type: string | undefined,
  url: string | undefined,
  title: string,
): MaterialKind {
  const stated = Kind.safeParse(type);
  if (stated.success) return stated.data;
  const path = (url ?? "").replace(/[?#].*$/u, "");
  const found = clues.find(({ words }) => words.test(type ?? "") || words.test(path));
  if (found?.kind === "document" && /\b(?:slides|folien)\b/iu.test(title)) return "slides";
  return found?.kind ?? "link";
}
