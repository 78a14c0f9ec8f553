import type { Speaker } from "../command/command.ts";
import { complain } from "../report/complain.ts";
import { fileComplaint } from "../report/complaint.ts";

/** What stands for the standard input where a file is named. */
export const standardInput = "-";

/** The bytes of a file, and the name under which it is spoken of. */
export interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Reads a file or the standard input. Where it cannot be had, that is said, and nothing returned. */
export async function readSource(speaker: Speaker, path: string): Promise<Source | undefined> {
  const { terminal, speech } = speaker;
  const isInput = path === standardInput;
  if (isInput && terminal.inputIsTerminal) terminal.errors.write(`${speech.say("input.waiting")}\n`);
  const content = await (isInput ? terminal.readStandardInput() : terminal.readFile(path));
  const file = isInput ? speech.say("standardInput") : path;
  if ("bytes" in content) return { file, bytes: content.bytes };
  complain(speaker, fileComplaint(file, content.failure));
  return undefined;
}
