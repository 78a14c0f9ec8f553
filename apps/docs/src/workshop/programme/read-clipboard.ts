import type { Series } from "@programmheft/core";
import { printProgrammeText, readProgrammeTextOnDemand } from "@programmheft/formats/text";
import { readingOptions } from "./reading-options.ts";

/** What the clipboard holds of a piece of a page or document. */
export interface ClipboardContent {
  readonly html: string;
  readonly plain: string;
}

/** So many items make a piece of a page a programme. */
const fewestItems = 2;

/**
 * The programme text of what was copied from a page or a document, whose tables and lists say more than its plain text.
 * `undefined` where that is no programme, or was programme text all along.
 */
export async function readClipboard(
  { html, plain }: ClipboardContent,
  series: Series | undefined,
): Promise<string | undefined> {
  if (/^---\r?\n/u.test(plain.trimStart())) return undefined;
  const { event } = await readProgrammeTextOnDemand(html, readingOptions(series));
  const timed = event.sessions.filter(({ start }) => start !== undefined);
  return timed.length < fewestItems ? undefined : printProgrammeText(event);
}
