import type { ExitCode, Speaker } from "../command/command.ts";
import { wording } from "../messages/speech.ts";
import { complain } from "../report/complain.ts";
import { fileComplaint } from "../report/complaint.ts";

/**
 * Writes a text anew into the file from which it was read. What an error stands for might be lost by that, so a text with errors is
 * left alone.
 */
export async function writeBack(
  speaker: Speaker,
  file: string,
  text: string,
  hasErrors: boolean,
): Promise<ExitCode> {
  if (hasErrors) {
    complain(speaker, { file, message: wording("write.hasErrors"), help: wording("write.hasErrors.help") });
    return 1;
  }
  const failure = await speaker.terminal.writeFile(file, text);
  if (!failure) return 0;
  complain(speaker, fileComplaint(file, failure, "write"));
  return 2;
}
