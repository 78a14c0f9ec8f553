import { dirname, join } from "node:path";
import type { Event, Series } from "@programmheft/core";
import type { Publication } from "@programmheft/formats";
import type { CommandCall } from "../command/command.ts";
import { type ProgrammeSource, readProgrammes } from "../programme/read-programmes.ts";
import { standardInput } from "../programme/read-source.ts";
import { isSeriesFile, type SeriesFinder } from "../programme/series-finder.ts";
import { seriesOfEvent } from "../programme/series-of-event.ts";
import type { SourceReport } from "../report/source-report.ts";

/** The events that are to be given out, and what was found in their sources. */
export interface Publications {
  readonly publications: readonly Publication[];
  readonly reports: readonly SourceReport[];
}

/**
 * Reads the events in some files. The file of a series stands for all programmes in its folder, unless files are named beside
 * it. Where one cannot be had, that is said, and nothing returned.
 */
export async function readPublications(
  call: CommandCall,
  paths: readonly string[],
  finder: SeriesFinder,
): Promise<Publications | undefined> {
  const seriesPath = paths.find(isSeriesFile);
  const named = paths.filter((path) => !isSeriesFile(path));
  const known = seriesPath === undefined ? {} : await finder.read(seriesPath);
  if (!known) return undefined;
  const files =
    seriesPath === undefined || named.length > 0 ? named : await programmesBeside(call, seriesPath);
  const sources: ProgrammeSource[] = [];
  for (const path of files) {
    const besideSeries = path === standardInput && seriesPath !== undefined ? seriesPath : path;
    const source = await readProgrammes(call, path, finder, besideSeries);
    if (!source) return undefined;
    sources.push(source);
  }
  const [{ programmeReport }, { publicationOf }] = await Promise.all([
    import("../programme/programme-report.ts"),
    import("@programmheft/formats"),
  ]);
  const all = sources.flatMap(({ reading, series }) => reading.events.map((event) => ({ event, series })));
  return {
    publications: all.map(({ event, series: found }) => {
      const series = seriesOfEvent(event, known.series ?? found);
      // Who names the series means all of it: only then it is known how many events it has.
      return publicationOf(event, seriesPath === undefined ? series : withEvents(series, all));
    }),
    reports: [...finder.reports(), ...sources.map(programmeReport)],
  };
}

function withEvents(
  series: Series | undefined,
  all: readonly { readonly event: Event }[],
): Series | undefined {
  return series && { ...series, events: all.map(({ event }) => event) };
}

async function programmesBeside({ terminal }: CommandCall, seriesPath: string): Promise<readonly string[]> {
  const folder = dirname(seriesPath);
  const listed = await terminal.listFolder(folder);
  const names = "files" in listed ? listed.files : [];
  return names
    .filter((name) => /^[^/]+\.md$/iu.test(name) && !isSeriesFile(name))
    .map((name) => join(folder, name));
}
