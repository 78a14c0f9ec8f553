import { describeChanges, type Language, optionsWhenLate, type Series } from "@programmheft/core";
import { printProgrammeText, readProgrammeTextOnDemand } from "@programmheft/formats/text";
import { readingOptions } from "../programme/reading-options.ts";
import type { Lateness, LateWay } from "./late-way.ts";

/** The ways to go on when a programme runs late, the least change first, then those that lead nowhere. */
export async function lateWays(
  { text, day, ...delay }: Lateness,
  language: Language,
  series: Series | undefined,
): Promise<readonly LateWay[]> {
  const { event } = await readProgrammeTextOnDemand(text, readingOptions(series));
  return optionsWhenLate(event, { ...delay, ...(day !== undefined && { day }) }).map((option) =>
    option.possible
      ? {
          kind: option.kind,
          endsLater: option.endsLater,
          notes: describeChanges(event, option.event, language).map((note) => note.text),
          text: printProgrammeText(option.event),
        }
      : { kind: option.kind, why: option.why.message[language], help: option.why.help[language] },
  );
}
