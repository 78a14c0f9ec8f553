import type { Speaker } from "../command/command.ts";
import { visibleLine } from "../terminal/visible-text.ts";
import type { Complaint } from "./complaint.ts";

/** Says on the stream for errors why nothing came of it. */
export function complain({ terminal, speech, paintFor, account }: Speaker, complaint: Complaint): void {
  account?.said.push({ severity: "error", ...complaint });
  const { file, message, help } = complaint;
  const paint = paintFor(terminal.errors);
  const where = file === undefined ? "" : `${paint.bold(visibleLine(file))}: `;
  const what = paint.bold(visibleLine(speech.choose(message)));
  terminal.errors.write(`${where}${paint.red(paint.bold(speech.say("severity.error")))}: ${what}\n`);
  if (help) {
    terminal.errors.write(`  ${paint.cyan(speech.say("help"))}: ${visibleLine(speech.choose(help))}\n`);
  }
}
