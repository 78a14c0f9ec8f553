import { join } from "node:path";
import { readSiteMemory, type SiteMemory } from "@programmheft/site";
import type { CommandCall } from "../command/command.ts";
import { complain } from "../report/complain.ts";
import { fileComplaint } from "../report/complaint.ts";

/** Where the memory of a site lies, unless another file is named. It says no more than the site does. */
export function usualMemory(site: string): string {
  return join(site, "gedaechtnis.json");
}

/**
 * What a site remembers: nothing before the first build. Where the file cannot be read, that is said, and nothing returned: a site
 * that has forgotten what it said would not tell its subscribers of changes.
 */
export async function memoryIn(
  call: CommandCall,
  file: string,
): Promise<{ readonly memory?: SiteMemory | undefined } | undefined> {
  if (!(await call.terminal.isFile(file))) return {};
  const content = await call.terminal.readFile(file);
  if (!("bytes" in content)) {
    complain(call, fileComplaint(file, content.failure));
    return undefined;
  }
  const { value, problems } = readSiteMemory(new TextDecoder().decode(content.bytes));
  const [problem] = problems;
  if (problem) complain(call, { file, message: problem.message, help: problem.help });
  return value && { memory: value };
}

/** Keeps what was published for the next build. Where that cannot be written, it is said. */
export async function keepMemory(call: CommandCall, file: string, text: string): Promise<boolean> {
  const failure = await call.terminal.writeFile(file, text);
  if (failure) complain(call, fileComplaint(file, failure, "write"));
  return !failure;
}
