import type { Series } from "@programmheft/core";
import type { CommandCall } from "../command/command.ts";
import { optionValue } from "../command/command-arguments.ts";
import type { EventReading, InputFormat } from "./input-format.ts";
import { inputFormatOf } from "./input-formats.ts";
import { readSource, type Source } from "./read-source.ts";
import type { SeriesFinder } from "./series-finder.ts";
import { fromOption } from "./source-options.ts";

/** An event as a command gets it: the source, how it was read, and what gave. */
export interface EventSource extends Source {
  readonly format: InputFormat;
  readonly reading: EventReading;
  readonly series: Series | undefined;
}

/**
 * Reads the event in a file or the standard input, with its series: that which lies beside it, or beside another file. Where one
 * of them cannot be had, that is said, and nothing returned.
 */
export async function readEvent(
  call: CommandCall,
  path: string,
  finder: SeriesFinder,
  besideSeries = path,
): Promise<EventSource | undefined> {
  const source = await readSource(call, path);
  const known = source && (await finder.find(besideSeries));
  if (!source || !known) return undefined;
  const { series } = known;
  const format = inputFormatOf(path, source.bytes, optionValue(call.arguments, fromOption));
  return { ...source, format, series, reading: await format.read(source.bytes, series) };
}
