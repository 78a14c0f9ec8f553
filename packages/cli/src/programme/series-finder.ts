import { basename, dirname, join } from "node:path";
import type { Series } from "@programmheft/core";
import type { Speaker } from "../command/command.ts";
import type { SourceReport } from "../report/source-report.ts";
import { readSource, standardInput } from "./read-source.ts";

/** How the file of a series may be called in the folder of its events. */
export const seriesFileNames = ["reihe.md", "series.md"] as const;

/** Whether a file is one of a series by its name. */
export function isSeriesFile(path: string): boolean {
  const name = basename(path).toLowerCase();
  return seriesFileNames.some((known) => known === name);
}

/** Finds the series of files and reads each once. */
export interface SeriesFinder {
  /**
   * The series of the event in a file: the one that was named, else the one beside it. `undefined` where it could not be read;
   * that has been said then.
   */
  readonly find: (eventFile: string) => Promise<{ readonly series?: Series } | undefined>;
  readonly read: (seriesFile: string) => Promise<{ readonly series?: Series } | undefined>;
  /** What was found in the files of series that were read. */
  readonly reports: () => readonly SourceReport[];
}

/** A finder for one call of a command. `named` is the file given with `--series`. */
export function seriesFinder(speaker: Speaker, named: string | undefined): SeriesFinder {
  const readings = new Map<string, { readonly series?: Series } | undefined>();
  const reports: SourceReport[] = [];

  const read: SeriesFinder["read"] = async (path) => {
    if (!readings.has(path)) readings.set(path, await readAnew(path));
    return readings.get(path);
  };
  const readAnew = async (path: string) => {
    const source = await readSource(speaker, path);
    if (!source) return undefined;
    const { readSeries } = await import("./read-series.ts");
    const { series, ...rest } = readSeries(source.bytes);
    reports.push({ file: source.file, ...rest });
    return { series };
  };
  return {
    find: async (eventFile) => {
      const path = named ?? (await fileBeside(speaker, eventFile));
      return path === undefined ? {} : read(path);
    },
    read,
    reports: () => reports,
  };
}

async function fileBeside({ terminal }: Speaker, eventFile: string): Promise<string | undefined> {
  if (eventFile === standardInput) return undefined;
  for (const name of seriesFileNames) {
    const path = join(dirname(eventFile), name);
    if (await terminal.isFile(path)) return path;
  }
  return undefined;
}
