import type { ExitCode, Speaker } from "../command/command.ts";
import { wording } from "../messages/speech.ts";
import { complain } from "../report/complain.ts";

/** Says that a file keeps its place, because its format could not hold all that a programme text can. */
export function refuseToRewrite(speaker: Speaker, file: string): ExitCode {
  const help = wording("write.otherFormat.help", { file });
  complain(speaker, { file, message: wording("write.otherFormat"), help });
  return 2;
}
