import { describeChanges, type Language, type Series } from "@programmheft/core";
import { readProgrammeTextOnDemand } from "@programmheft/formats/text";
import { readingOptions } from "../programme/reading-options.ts";
import type { ChangeNotice } from "./change-notice.ts";

/** Two versions of a programme text. */
export interface Versions {
  readonly before: string;
  readonly after: string;
}

/** Says what has changed between two versions, as one would write it to those who attend. */
export async function noticeOfChange(
  { before, after }: Versions,
  language: Language,
  series: Series | undefined,
): Promise<ChangeNotice> {
  const options = readingOptions(series);
  const { event: old } = await readProgrammeTextOnDemand(before, options);
  const { event: now } = await readProgrammeTextOnDemand(after, options);
  const notes = describeChanges(old, now, language);
  return {
    title: old.title,
    ...(old.date !== undefined && { date: old.date }),
    weighty: notes.filter(({ matters }) => matters).map(({ text }) => text),
    others: notes.filter(({ matters }) => !matters).map(({ text }) => text),
  };
}
