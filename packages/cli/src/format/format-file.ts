import type { CommandCall, ExitCode } from "../command/command.ts";
import { optionValue } from "../command/command-arguments.ts";
import { wording } from "../messages/speech.ts";
import { inputFormatOf } from "../programme/input-formats.ts";
import { readSource } from "../programme/read-source.ts";
import type { SeriesFinder } from "../programme/series-finder.ts";
import { fromOption } from "../programme/source-options.ts";
import { complain } from "../report/complain.ts";
import { fileComplaint } from "../report/complaint.ts";
import { lostWords } from "./lost-words.ts";

/** What becomes of the canonical form: it is printed, written into the file, or only compared with it. */
export type Way = "print" | "write" | "check";

/** So many lost words are named. */
const mostNamed = 5;

/** Brings one file into its canonical form. */
export async function formatFile(
  call: CommandCall,
  path: string,
  way: Way,
  finder: SeriesFinder,
): Promise<ExitCode> {
  const { terminal } = call;
  const source = await readSource(call, path);
  const known = source && (await finder.find(path));
  if (!source || !known) return 2;
  const { file, bytes } = source;
  const format = inputFormatOf(path, bytes, optionValue(call.arguments, fromOption));
  const { event, text, problems } = await format.read(bytes, known.series);
  const { reportTrouble } = await import("../report/report-trouble.ts");
  const hasErrors = reportTrouble(call, [{ file, text, problems }]);
  if (!event) {
    if (way !== "print") complain(call, { file, message: wording("format.unreadable") });
    return 1;
  }

  const canonical = await format.print(event);
  const isCanonical = Buffer.from(canonical).equals(bytes);
  if (way === "print") {
    terminal.output.write(canonical);
  } else if (way === "check") {
    if (isCanonical) return hasErrors ? 1 : 0;
    complain(call, {
      file,
      message: wording("format.notCanonical"),
      help: wording("format.notCanonical.help", { file }),
    });
    return 1;
  } else if (!isCanonical) {
    const lost = hasErrors ? lostWords(text, canonical) : [];
    if (lost.length > 0) {
      complain(call, {
        file,
        message: wording("format.wouldLose", { lost: listOf(lost) }),
        help: wording("format.wouldLose.help"),
      });
      return 1;
    }
    const failure = await terminal.writeFile(path, canonical);
    if (failure) {
      complain(call, fileComplaint(file, failure));
      return 2;
    }
  }
  return hasErrors ? 1 : 0;
}

function listOf(lost: readonly string[]): string {
  const named = lost.slice(0, mostNamed).map((word) => JSON.stringify(word));
  return `${named.join(", ")}${lost.length > mostNamed ? ", …" : ""}`;
}
