import { knownWords } from "../completion/known-words.ts";
import { analyseProgramme } from "../programme/analyse-programme.ts";
import type { Jobs } from "./job-types.ts";

/** The table of jobs. Whatever is seldom needed is loaded when it is. */
export const jobs: Jobs = {
  analyse: (text, { series }) => analyseProgramme(text, series),
  words: (_, { series, language }) => knownWords(series, language),
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
  prepare: async (_, context) => (await import("./prepare-jobs.ts")).prepareJobs(jobs, context),
};
