import { checkCommand } from "../check/check-command.ts";
import { convertCommand } from "../convert/convert-command.ts";
import { diffCommand } from "../diff/diff-command.ts";
import { formatCommand } from "../format/format-command.ts";
import { importCommand } from "../import/import-command.ts";
import { lateCommand } from "../late/late-command.ts";
import type { Command } from "./command.ts";
import { helpCommand } from "./help-command.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  checkCommand,
  formatCommand,
  importCommand,
  convertCommand,
  diffCommand,
  lateCommand,
  helpCommand,
];
