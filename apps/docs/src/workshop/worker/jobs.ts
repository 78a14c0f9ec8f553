import type { Jobs } from "./job-types.ts";

/** The table of jobs. What a job needs is loaded when it is first done, so that the page opens without waiting for any. */
export const jobs: Jobs = {
  analyse: async (text, { series }) =>
    (await import("../programme/analyse-programme.ts")).analyseProgramme(text, series),
  words: async (_, { series, language }) =>
    (await import("../completion/known-words.ts")).knownWords(series, language),
  format: async (text, { series }) =>
    (await import("../programme/format-programme.ts")).formatProgramme(text, series),
  clipboard: async (content, { series }) =>
    (await import("../programme/read-clipboard.ts")).readClipboard(content, series),
  open: async (file, { series, language }) =>
    (await import("../files/open-file.ts")).openFile(file, language, series),
  late: async (lateness, { series, language }) =>
    (await import("../late/late-ways.ts")).lateWays(lateness, language, series),
  changes: async (versions, { series, language }) =>
    (await import("../changes/notice-of-change.ts")).noticeOfChange(versions, language, series),
  formats: async (_, { language }) => (await import("../exports/format-choices.ts")).formatChoices(language),
  export: async (wish, { series, language }) =>
    (await import("../exports/export-programme.ts")).exportProgramme(wish, language, series),
  prepare: async (what, context) => (await import("./prepare-jobs.ts")).prepareJobs(jobs, what, context),
};
