import type { Event } from "@programmheft/core";
import type { CommandCall } from "../command/command.ts";
import { wording } from "../messages/speech.ts";
import { complain } from "../report/complain.ts";
import { type ProgrammeSource, readProgrammes } from "./read-programmes.ts";
import type { SeriesFinder } from "./series-finder.ts";

/** A source of which a command takes one event. */
export interface EventSource extends ProgrammeSource {
  /** Absent where nothing could be read at all. */
  readonly event?: Event;
}

/** Reads the one event in a file or the standard input: see `readProgrammes`. Where there are several, that is said. */
export async function readEvent(
  call: CommandCall,
  path: string,
  finder: SeriesFinder,
  besideSeries = path,
): Promise<EventSource | undefined> {
  const source = await readProgrammes(call, path, finder, besideSeries);
  const [event, another] = source?.reading.events ?? [];
  if (!source || !event) return source;
  if (!another) return { ...source, event };
  const { file, reading } = source;
  const count = String(reading.events.length);
  complain(call, {
    file,
    message: wording("events.several", { count }),
    help: wording("events.several.help", { file }),
  });
  return undefined;
}
