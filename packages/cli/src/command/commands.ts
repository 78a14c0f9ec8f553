import { checkCommand } from "../check/check-command.ts";
import { convertCommand } from "../convert/convert-command.ts";
import { formatCommand } from "../format/format-command.ts";
import { importCommand } from "../import/import-command.ts";
import type { Command } from "./command.ts";
import { helpCommand } from "./help-command.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  checkCommand,
  formatCommand,
  importCommand,
  convertCommand,
  helpCommand,
];
