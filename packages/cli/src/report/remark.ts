import type { LocalizedText } from "@programmheft/core";
import type { Speaker } from "../command/command.ts";
import { visibleLine } from "../terminal/visible-text.ts";

/** Says something beside the result, on the stream for errors. */
export function remark(
  { terminal: { errors }, speech, paintFor, account }: Speaker,
  severity: "warning" | "hint",
  message: LocalizedText,
): void {
  account?.said.push({ severity, message });
  const paint = paintFor(errors);
  const color = severity === "warning" ? paint.yellow : paint.cyan;
  const label = color(paint.bold(speech.say(`severity.${severity}`)));
  errors.write(`${label}: ${visibleLine(speech.choose(message))}\n`);
}
