import { join } from "node:path";
import { type PublicationLedger, readPublicationLedger } from "@programmheft/formats/icalendar";
import type { CommandCall } from "../command/command.ts";
import { complain } from "../report/complain.ts";
import { fileComplaint } from "../report/complaint.ts";

/** Where the memory of the calendar lies in a site, unless another file is named. It says no more than the calendar does. */
export function usualMemory(site: string): string {
  return join(site, "kalender.json");
}

/**
 * What the calendar of a site remembers: nothing before the first build. Where the file cannot be read, that is said, and nothing
 * returned: a calendar that has forgotten what it said would not tell its subscribers of changes.
 */
export async function readCalendarMemory(
  call: CommandCall,
  file: string,
): Promise<{ readonly ledger?: PublicationLedger | undefined } | undefined> {
  if (!(await call.terminal.isFile(file))) return {};
  const content = await call.terminal.readFile(file);
  if (!("bytes" in content)) {
    complain(call, fileComplaint(file, content.failure));
    return undefined;
  }
  const { value, problems } = readPublicationLedger(new TextDecoder().decode(content.bytes));
  const [problem] = problems;
  if (problem) complain(call, { file, message: problem.message, help: problem.help });
  return value && { ledger: value };
}
