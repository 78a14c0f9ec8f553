import type { Series } from "@programmheft/core";
import { type Imported, type ReadableFormat, readableFormats, recognizeFormat } from "@programmheft/formats";
import type { CommandCall } from "../command/command.ts";
import { optionValue } from "../command/command-arguments.ts";
import { readSource, type Source, standardInput } from "./read-source.ts";
import type { SeriesFinder } from "./series-finder.ts";
import { fromOption } from "./source-options.ts";

/** A source of events as a command gets it: its bytes, what was read of them, and the series that holds the events. */
export interface ProgrammeSource extends Source {
  readonly format: ReadableFormat;
  readonly reading: Imported;
  readonly series: Series | undefined;
}

/**
 * Reads every event in a file or the standard input, with what is known of its series: that which lies beside it, or beside
 * another file, else the one that the source names itself. Where one of them cannot be had, that is said, and nothing returned.
 *
 * That an event belongs to the series beside it is not taken over: a text says only what stands in it, so that formatting it
 * gives the same wherever it lies.
 */
export async function readProgrammes(
  call: CommandCall,
  path: string,
  finder: SeriesFinder,
  besideSeries = path,
): Promise<ProgrammeSource | undefined> {
  const source = await readSource(call, path);
  const known = source && (await finder.find(besideSeries));
  if (!source || !known) return undefined;
  const { series } = known;
  const name = optionValue(call.arguments, fromOption);
  const format =
    readableFormats().find((one) => one.name === name) ??
    recognizeFormat(path === standardInput ? "" : path, source.bytes);
  const reading = await format.reader.read(
    source.bytes,
    series && {
      timeZone: series.timeZone,
      language: series.language,
      projects: series.projects.map((project) => project.name),
    },
  );
  return { ...source, format, reading, series: series ?? reading.series };
}
