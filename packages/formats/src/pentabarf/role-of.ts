import { Role } from "@programmheft/core";
import { roleWords } from "./role-words.ts";

/** The role that a schedule states for someone; a speaker where it states none. */
export function roleOf(text: string | undefined): Role {
  const word = text?.trim() ?? "";
  if (word === "") return "speaker";
  return roleWords[word.toUpperCase()] ?? Role.safeParse(word.toLowerCase()).data ?? "speaker";
}
