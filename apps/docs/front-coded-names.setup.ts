import type { Plugin } from "vite";

/**
 * The reader knows thousands of first names, a tenth of what the workshop loads to read a text. In its files each name is written as how
 * many letters it has in common with the one before, and the others ("Anna", "4lena" for "Annalena"): that compresses a third better.
 */
export const frontCodedNames: Plugin = {
  name: "front-coded-names",
  enforce: "pre",
  transform(code, id) {
    if (!id.endsWith("/text/knowledge/first-names.ts")) return undefined;
    const written = /`([^`]+)`/u.exec(code)?.[1];
    if (written === undefined) return this.error("The first names do not stand in one text.");
    return moduleOf(written.trim().split(/\s+/u));
  },
};

/** The module with these names, front-coded. */
export function moduleOf(names: readonly string[]): string {
  const sorted = names.toSorted();
  const coded = sorted.map((name, at) => {
    const before = sorted[at - 1] ?? "";
    const different = [...name].findIndex((_, index) => name[index] !== before[index]);
    const shared = Math.min(9, different === -1 ? name.length : different);
    return `${shared}${name.slice(shared)}`;
  });
  return `let name = "";
export const firstNames = new Set(
  ${JSON.stringify(coded.join(""))}.match(/\\d\\D*/g).map((coded) => (name = name.slice(0, coded[0]) + coded.slice(1))),
);`;
}
