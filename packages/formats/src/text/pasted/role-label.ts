import type { Role } from "@programmheft/core";
import { roleOfWord } from "../canonical/role-line.ts";
import { nameLikeness } from "../people/name-likeness.ts";
import { readPeople } from "../people/read-people.ts";

/** A word for a role before people: on a line of its own, or before their names. */
export interface RoleLabel {
  readonly role: Role;
  /** The people behind the colon; "" where they stand below. */
  readonly rest: string;
}

const labelled = /^([^:]{2,40}):\s*(.*)$/su;
const opensPeople = /\s(?:mit|with|von|by)$/iu;

/** Reads "Moderation: Name", "Diskussionsrunde mit", "Chair:". "Keynote: Title" is none, because no person follows. */
export function readRoleLabel(text: string): RoleLabel | undefined {
  const match = labelled.exec(text);
  if (match === null) {
    const role = opensPeople.test(text) ? roleOfWord(text) : undefined;
    return role === undefined ? undefined : { role, rest: "" };
  }
  const [, word = "", rest = ""] = match;
  const role = roleOfWord(word);
  if (role === undefined) return undefined;
  if (rest.trim() === "") return { role, rest: "" };
  const isPeople =
    role === "moderator" || readPeople(rest).likeness !== "none" || nameLikeness(rest) !== "none";
  return isPeople ? { role, rest: rest.trim() } : undefined;
}
