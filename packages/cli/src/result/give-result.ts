import type { CommandCall } from "../command/command.ts";
import { optionValue } from "../command/command-arguments.ts";
import { standardInput } from "../programme/read-source.ts";
import { complain } from "../report/complain.ts";
import { fileComplaint } from "../report/complaint.ts";
import { outOption } from "./out-option.ts";

/**
 * Prints a result, or writes it to a file, if no other is given to the one that was named for it. Returns whether that went
 * well; else it has been said.
 */
export async function giveResult(
  call: CommandCall,
  result: string,
  out = optionValue(call.arguments, outOption),
): Promise<boolean> {
  if (out === undefined || out === standardInput) {
    call.terminal.output.write(result);
    return true;
  }
  const failure = await call.terminal.writeFile(out, result);
  if (failure) complain(call, fileComplaint(out, failure, "write"));
  return !failure;
}
