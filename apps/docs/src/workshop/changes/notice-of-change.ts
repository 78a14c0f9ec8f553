import { describeChanges, type Language, type Series } from "@programmheft/core";
import { readProgrammeText } from "@programmheft/formats/text";
import { readingOptions } from "../programme/reading-options.ts";
import type { ChangeNotice } from "./change-notice.ts";

/** Two versions of a programme text. */
export interface Versions {
  readonly before: string;
  readonly after: string;
}

/** Says what has changed between two versions, as one would write it to those who attend. */
export function noticeOfChange(
  { before, after }: Versions,
  language: Language,
  series: Series | undefined,
): ChangeNotice {
  const [old, now] = [before, after].map((text) => readProgrammeText(text, readingOptions(series)).event);
  if (old === undefined || now === undefined) return { title: "", weighty: [], others: [] };
  const notes = describeChanges(old, now, language);
  return {
    title: old.title,
    ...(old.date !== undefined && { date: old.date }),
    weighty: notes.filter(({ matters }) => matters).map(({ text }) => text),
    others: notes.filter(({ matters }) => !matters).map(({ text }) => text),
  };
}
