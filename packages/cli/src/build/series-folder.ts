import { join } from "node:path";
import type { Series } from "@programmheft/core";
import { assembleSeries, type ContentFile, sortContentFolder, type TextPageSource } from "@programmheft/site";
import type { Speaker } from "../command/command.ts";
import { readSource } from "../programme/read-source.ts";
import { complain } from "../report/complain.ts";
import { fileComplaint } from "../report/complaint.ts";
import type { SourceReport } from "../report/source-report.ts";
import { pageBlanks } from "./page-blanks.ts";

/** A series read from its folder, and what was found in each of its texts. */
export interface SeriesFolder {
  readonly series: Series;
  readonly pages: readonly TextPageSource[];
  readonly reports: readonly SourceReport[];
}

/** What a folder may hold at the most: a series of three thousand events is far from real. */
const mostFiles = 3000;

/** Reads the folder of a series. Where a file of it cannot be had, that is said, and nothing returned. */
export async function readSeriesFolder(speaker: Speaker, folder: string): Promise<SeriesFolder | undefined> {
  const listed = await speaker.terminal.listFolder(folder);
  if ("failure" in listed) {
    complain(speaker, fileComplaint(folder, listed.failure, "list"));
    return undefined;
  }
  const sources: ContentFile[] = [];
  for (const name of listed.files.filter((each) => /\.(?:md|txt)$/iu.test(each)).slice(0, mostFiles)) {
    const source = await readSource(speaker, join(folder, name));
    if (!source) return undefined;
    sources.push({ name, source: new TextDecoder("utf-8", { ignoreBOM: true }).decode(source.bytes) });
  }
  const { programmes, pages } = sortContentFolder(sources);
  const { series, problems } = assembleSeries(programmes);
  const files = new Map(
    [...programmes, ...problems.map(({ file }) => file)].map((file) => [file.name, file]),
  );
  const reports = [...files.values()].map(
    ({ name, source }): SourceReport => ({
      file: join(folder, name),
      text: source,
      problems: problems.filter(({ file }) => file.name === name).map(({ problem }) => problem),
    }),
  );
  const blanks = sources
    .filter((file) => sortContentFolder([file]).pages.length > 0)
    .map(
      ({ name, source }): SourceReport => ({
        file: join(folder, name),
        text: source,
        problems: pageBlanks(source),
      }),
    );
  return { series, pages, reports: [...reports, ...blanks] };
}
