import { wording } from "../messages/speech.ts";
import type { Complaint } from "../report/complaint.ts";
import type { Command } from "./command.ts";
import { nearestWord } from "./nearest-word.ts";
import { seeHelp } from "./see-help.ts";

/** What to say of a command that there is not. */
export function unknownCommand(name: string, commands: readonly Command[]): Complaint {
  const meant = nearestWord(
    name,
    commands.map((command) => command.name),
  );
  return {
    message: wording("usage.unknownCommand", { command: name }),
    help: meant === undefined ? seeHelp() : wording("usage.didYouMean", { word: meant }),
  };
}
