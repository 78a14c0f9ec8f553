import { buildCommand } from "../build/build-command.ts";
import { checkCommand } from "../check/check-command.ts";
import { completionCommand } from "../completion/completion-command.ts";
import { convertCommand } from "../convert/convert-command.ts";
import { diffCommand } from "../diff/diff-command.ts";
import { formatCommand } from "../format/format-command.ts";
import { importCommand } from "../import/import-command.ts";
import { lateCommand } from "../late/late-command.ts";
import { newCommand } from "../new-event/new-command.ts";
import { previewCommand } from "../preview/preview-command.ts";
import { startCommand } from "../start/start-command.ts";
import type { Command } from "./command.ts";
import { helpCommand } from "./help-command.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  startCommand,
  newCommand,
  checkCommand,
  formatCommand,
  importCommand,
  convertCommand,
  diffCommand,
  lateCommand,
  previewCommand,
  buildCommand,
  completionCommand,
  helpCommand,
];
