import type { Language, Series } from "@programmheft/core";
import type { ChangeNotice } from "../changes/change-notice.ts";
import type { Versions } from "../changes/notice-of-change.ts";
import type { KnownWord } from "../completion/known-words.ts";
import type { ExportedFile, ExportWish, FormatChoice } from "../exports/exported-file.ts";
import type { FileContent, OpenedFile } from "../files/opened-file.ts";
import type { Lateness, LateWay } from "../late/late-way.ts";
import type { Analysis } from "../programme/analysis.ts";
import type { ClipboardContent } from "../programme/read-clipboard.ts";

/** What every job knows: the series that the workshop belongs to, and in which language it speaks. */
export interface JobContext {
  readonly series: Series | undefined;
  readonly language: Language;
}

/** What each job takes and gives. All of it is plain data, which travels between page and worker. */
interface JobTypes {
  readonly analyse: { readonly input: string; readonly output: Analysis };
  readonly words: { readonly input: null; readonly output: readonly KnownWord[] };
  readonly format: { readonly input: string; readonly output: string };
  readonly clipboard: { readonly input: ClipboardContent; readonly output: string | undefined };
  readonly open: { readonly input: FileContent; readonly output: OpenedFile };
  readonly late: { readonly input: Lateness; readonly output: readonly LateWay[] };
  readonly changes: { readonly input: Versions; readonly output: ChangeNotice };
  readonly formats: { readonly input: null; readonly output: readonly FormatChoice[] };
  readonly export: { readonly input: ExportWish; readonly output: ExportedFile };
  /** Loads what the other jobs may need: what reads a pasted programme, or all. */
  readonly prepare: { readonly input: "reader" | "all"; readonly output: undefined };
}

/** The name of something that the workshop has worked out for it, apart from the page. */
export type JobName = keyof JobTypes;
export type JobInput<Name extends JobName> = JobTypes[Name]["input"];
export type JobOutput<Name extends JobName> = JobTypes[Name]["output"];

export type Jobs = {
  readonly [Name in JobName]: (
    input: JobInput<Name>,
    context: JobContext,
  ) => JobOutput<Name> | Promise<JobOutput<Name>>;
};
