import type { LocalizedText } from "@programmheft/core";
import type { Command } from "./command.ts";

/** Points at the help of a command, or of all. */
export function seeHelp(command?: Pick<Command, "name">): LocalizedText {
  const line = command ? `programmheft help ${command.name}` : "programmheft --help";
  return { de: line, en: line };
}
