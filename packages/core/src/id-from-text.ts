import type { Id } from "./id.ts";

const spelledOut: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  ø: "o",
  å: "a",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  "²": "2",
  "³": "3",
  "&": " und ",
};

/**
 * The id that a title or a name suggests. The same text always gives the same id; text without any Latin letter or digit
 * gives one of its code points, so that no text is left without an identity.
 * @example
 * idFromText("Prof. Dr. Jörg Weiß"); // → "prof-dr-joerg-weiss"
 */
export function idFromText(text: string): Id {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüßæøåłđðþ²³&]/gu, (letter) => spelledOut[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");
  const id = trimToWords(plain.replace(/[^a-z0-9]+/gu, "-").replace(/^-+|-+$/gu, ""));
  return id === "" ? trimToWords(codePoints(text)) || "x" : id;
}

/**
 * Gives each text an id of its own, in order: the second "Pause" becomes `pause-2`. Ids in `taken` are left to others.
 */
export function uniqueIds(texts: readonly string[], taken: Iterable<Id> = []): readonly Id[] {
  const used = new Set<Id>(taken);
  const next = new Map<Id, number>();
  return texts.map((text) => {
    const base = idFromText(text);
    let id = base;
    for (let count = next.get(base) ?? 2; used.has(id); count += 1) {
      const suffix = `-${count}`;
      id = `${base.slice(0, 80 - suffix.length).replace(/-+$/u, "")}${suffix}`;
      next.set(base, count + 1);
    }
    used.add(id);
    return id;
  });
}

function trimToWords(id: string): string {
  if (id.length <= 60) return id;
  const cut = id.slice(0, 61);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 0) || 60);
}

function codePoints(text: string): string {
  return Array.from(text.trim(), (sign) => sign.codePointAt(0)?.toString(16) ?? "").join("-");
}
