import type { Language, Role } from "@programmheft/core";
import { roleWords } from "../knowledge/role-words.ts";

const roleOfFoldedWord = new Map<string, Role>(
  roleWords.flatMap(({ role, de, en, others }) =>
    [de, en, ...others].map((word) => [word.toLowerCase(), role] as const),
  ),
);

/** The role that a word before a colon means: "Podium", "Diskussionsrunde mit", "Chair". */
export function roleOfWord(word: string): Role | undefined {
  return roleOfFoldedWord.get(word.trim().replace(/\s+/gu, " ").toLowerCase());
}

/** The line that the printer writes before people in this role. */
export function printRoleLine(role: Role, language: Language): string {
  const words = roleWords.find((one) => one.role === role);
  return `${words?.[language] ?? role}:`;
}
