import type { LanguageTag, SourcePlace, TimeZone } from "@programmheft/core";
import type { PersonIds } from "../../exchange/person-ids.ts";
import type { ProblemCollector } from "../../exchange/problem-collector.ts";

/** What the entries of one calendar share while they are read. */
export interface EntryContext {
  /** Whether this project wrote the calendar, so that its texts can be taken apart again. */
  readonly isOwn: boolean;
  /** The zone and the language where an entry states none. */
  readonly timeZone: TimeZone;
  readonly language: LanguageTag | undefined;
  readonly projects: readonly string[];
  readonly ids: PersonIds;
  readonly problems: ProblemCollector;
  /** Where the line of a property stands. */
  readonly placeOf: (offset: number) => SourcePlace;
}
