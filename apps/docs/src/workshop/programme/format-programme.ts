import type { Series } from "@programmheft/core";
import { printProgrammeText, readProgrammeTextOnDemand } from "@programmheft/formats/text";
import { readingOptions } from "./reading-options.ts";

/** The canonical form of a programme text. */
export async function formatProgramme(text: string, series: Series | undefined): Promise<string> {
  return printProgrammeText((await readProgrammeTextOnDemand(text, readingOptions(series))).event);
}
