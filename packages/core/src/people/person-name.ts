import type { Id } from "../id.ts";
import { idFromText } from "../id-from-text.ts";

/** Academic and civic titles that stand before a name and do not tell one person from another. */
const honorifics = [
  "prof",
  "professor",
  "professorin",
  "dr",
  "doktor",
  "pd",
  "privatdozent",
  "privatdozentin",
  "apl",
  "jun",
  "juniorprof",
  "h.c",
  "hc",
  "habil",
  "mult",
  "e.h",
  "ing",
  "dipl",
  "mag",
  "med",
  "phil",
  "rer",
  "nat",
  "jur",
  "pol",
  "oec",
  "theol",
  "päd",
  "soc",
  "agr",
  "techn",
  "vet",
  "dent",
  "iur",
  "math",
  "sc",
  "herr",
  "frau",
  "mr",
  "mrs",
  "ms",
  "mx",
  "sir",
  "mindirig",
  "mindirig'in",
  "mindirig’in",
  "mindir",
  "mdirig",
  "mdg",
  "mr'in",
  "min",
  "rd",
  "stm",
  "sts",
  "st",
] as const;
const isHonorific = new Set<string>(honorifics);

/** Degrees and mandates that stand behind a name. "Jr." is none of them: it tells one person from another. */
const behindNames =
  /^(?:Md(?:L|B|EP|HB|A)|Ph\.?D\.?|M\.?D\.?|M\.?B\.?A\.?|MP[AH]|RN|J\.D\.|Ed\.?D\.?|LL\.?M\.?|[MB]\.A\.|[MB]\.?Sc\.?)$/u;

/**
 * The name without the titles before it and the degrees behind it: what stays the same when one programme writes "Prof. Dr. Thomas
 * Klie" or "Thomas Klie MdL" and another "Thomas Klie". Titles joined by a full stop or hyphen ("Dr.-Ing.") count as titles; a name of
 * titles alone stays whole.
 */
export function nameWithoutHonorifics(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = words.findIndex((word) => !isTitle(word));
  if (first === -1) return words.join(" ");
  const last = words.findLastIndex((word) => !behindNames.test(word.replace(/,$/u, "")));
  return words
    .slice(first, Math.max(first, last) + 1)
    .join(" ")
    .replace(/,$/u, "");
}

/** The identity that a person's name suggests: that of the name without titles and degrees. */
export function personIdFromName(name: string): Id {
  return idFromText(nameWithoutHonorifics(name));
}

function isTitle(word: string): boolean {
  const parts = word.toLowerCase().split(/[.-]+/u).filter(Boolean);
  const known = (part: string) => isHonorific.has(part);
  return (
    known(word.toLowerCase().replace(/\.$/u, "")) ||
    (word.includes(".") && parts.some(known) && parts.every((part) => known(part) || part.length === 1))
  );
}
