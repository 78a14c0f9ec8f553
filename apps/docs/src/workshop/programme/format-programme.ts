import type { Series } from "@programmheft/core";
import { printProgrammeText, readProgrammeText } from "@programmheft/formats/text";
import { readingOptions } from "./reading-options.ts";

/** The canonical form of a programme text. */
export function formatProgramme(text: string, series: Series | undefined): string {
  return printProgrammeText(readProgrammeText(text, readingOptions(series)).event);
}
