import { join } from "node:path";
import { uniqueIds } from "@programmheft/core";
import { printProgrammeText, printSeriesText } from "@programmheft/formats/text";
import type { CommandCall } from "../command/command.ts";
import type { ProgrammeSource } from "../programme/read-programmes.ts";
import { giveResult } from "../result/give-result.ts";

/** Names that belong to the file of the series. */
const seriesNames = ["reihe", "series"];

/**
 * Writes every event of a source into a file of its own in a folder, and the series that the source names beside them. Returns
 * whether all went well; else it has been said.
 */
export async function writeProgrammes(
  call: CommandCall,
  { reading: { events, series } }: ProgrammeSource,
  folder: string,
): Promise<boolean> {
  const names = uniqueIds(
    events.map(({ id }) => id),
    seriesNames,
  );
  const files = [
    ...events.map((event, index) => [names[index] ?? event.id, printProgrammeText(event)] as const),
    ...(series
      ? [[call.speech.language === "de" ? "reihe" : "series", printSeriesText(series)] as const]
      : []),
  ];
  for (const [name, text] of files) {
    if (!(await giveResult(call, text, join(folder, `${name}.md`)))) return false;
  }
  return true;
}
