import type { Role } from "@programmheft/core";
import { roleOfWord } from "../canonical/role-line.ts";
import { naturalSessionKind } from "../items/session-kind.ts";
import { nameLikeness } from "../people/name-likeness.ts";
import { readPeople } from "../people/read-people.ts";

/** A word for a role before people: on a line of its own, or before their names. */
export interface RoleLabel {
  readonly role: Role;
  /** The people behind the colon; "" where they stand below. */
  readonly rest: string;
  /** The word itself, as it stands there. */
  readonly word: string;
  /** The title of a part that the label opens where others stand above: "Diskussion" of "Diskussion mit:". */
  readonly opens?: string;
  /** The word only says that people follow: on a panel they are panelists. */
  readonly isOpen?: true;
}

const labelled = /^([^:]{2,60}):\s*(.*)$/su;
/** "Gespräch mit", "Welcome by": what names people below. */
export const opensPeople: RegExp = /\s(?:mit|with|von|by)$/iu;

const announced = /^((?:\S+\s){0,2}(?:mit|with)|durch|by)\s+(?:(?:der|dem|den|the)\s+)?(\p{Lu}.*)$/isu;

/** "Moderation Dr. A": the colon was forgotten. */
const withoutColon =
  /^(Moderation|Tagesmoderation|Gesamtmoderation|Leitung|Referent|Referentin|Chair|Moderator)\s+(\p{Lu}.*)$/su;

/** "mit Anna B und Ben C", "Gespräch mit der Regisseurin D": people who surely are such. */
function announcedPeople(text: string): RoleLabel | undefined {
  const [, word = "", rest = ""] = announced.exec(text) ?? withoutColon.exec(text) ?? [];
  const isBare = /^(?:durch|by)$/iu.test(word);
  const role = word === "" ? undefined : isBare ? ("speaker" as const) : roleOfLabel(word);
  if (role === undefined) return undefined;
  const { likeness } = readPeople(rest);
  return likeness === "known" || likeness === "titled"
    ? { role, rest, word, ...(role === "speaker" ? { isOpen: true as const } : {}) }
    : undefined;
}

/** Reads "Moderation: Name", "Diskussionsrunde mit", "Chair:". "Keynote: Title" is none, because no person follows. */
export function readRoleLabel(text: string): RoleLabel | undefined {
  const match = labelled.exec(text);
  if (match === null) {
    const role = opensPeople.test(text) ? roleOfLabel(text) : undefined;
    return role === undefined ? announcedPeople(text) : { role, rest: "", word: text, ...opening(text) };
  }
  const [, word = "", rest = ""] = match;
  const role = roleOfLabel(word);
  if (role === undefined) return undefined;
  if (rest.trim() === "") return { role, rest: "", word, ...opening(word) };
  const isPeople =
    role === "moderator" || readPeople(rest).likeness !== "none" || nameLikeness(rest) !== "none";
  return isPeople ? { role, rest: rest.trim(), word, ...opening(word) } : undefined;
}

/** A word for those in a role, alone and without a colon; people have to follow on the next line. */
export function isBareRoleWord(text: string): boolean {
  const role = text.length <= 40 ? roleOfWord(text) : undefined;
  if (role === undefined) return false;
  const kind = naturalSessionKind({ title: text, participants: [], hasParts: false });
  return kind === "talk" && !/^(?:impuls|vortrag|talk|input|musik|technik)/iu.test(text);
}

/** "Impuls mit" means what "Impuls" does, "Podiumsdiskussion mit" panelists even where that word is not in the table. */
function roleOfLabel(word: string): Role | undefined {
  const known = roleOfWord(word) ?? roleOfWord(word.replace(opensPeople, ""));
  if (known !== undefined) return known;
  // "Leitung und Moderation", "Moderation & Begrüßung": the first of the words counts.
  const [first = "", second] = word.split(/\s(?:und|and|&|\/)\s|\//iu, 2);
  if (second !== undefined && second.length < 24) {
    const role = roleOfWord(first) ?? roleOfWord(second);
    if (role !== undefined) return role;
  }
  if (!opensPeople.test(word)) return undefined;
  const kind = naturalSessionKind({ title: word, participants: [], hasParts: false });
  return kind === "panel" || kind === "discussion" ? "panelist" : undefined;
}

function opening(word: string): { readonly opens?: string } {
  const title = word.replace(opensPeople, "").trim();
  if (title === word.trim()) return {};
  const kind = naturalSessionKind({ title, participants: [], hasParts: false });
  return kind === "panel" || kind === "discussion" ? { opens: title } : {};
}
