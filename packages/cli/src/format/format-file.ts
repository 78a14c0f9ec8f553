import type { Problem } from "@programmheft/core";
import type { CommandCall, ExitCode } from "../command/command.ts";
import { optionValue } from "../command/command-arguments.ts";
import { wording } from "../messages/speech.ts";
import { inputFormatOf } from "../programme/input-formats.ts";
import { readSource } from "../programme/read-source.ts";
import { isSeriesFile, type SeriesFinder } from "../programme/series-finder.ts";
import { fromOption } from "../programme/source-options.ts";
import { complain } from "../report/complain.ts";
import { fileComplaint } from "../report/complaint.ts";

/** What becomes of the canonical form: it is printed, written into the file, or only compared with it. */
export type Way = "print" | "write" | "check";

/** A source that has a canonical form. */
interface Formattable {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Absent where nothing could be read. */
  readonly print?: () => Promise<string>;
}

/** Brings one file into its canonical form. */
export async function formatFile(
  call: CommandCall,
  path: string,
  way: Way,
  finder: SeriesFinder,
): Promise<ExitCode> {
  const source = await readSource(call, path);
  const formattable = source && (await readFormattable(call, path, source.bytes, finder));
  if (!source || !formattable) return 2;
  const { file, bytes } = source;
  const { text, problems, print } = formattable;
  const { reportTrouble } = await import("../report/report-trouble.ts");
  const hasErrors = reportTrouble(call, [{ file, text, problems }]);
  if (!print) {
    if (way !== "print") complain(call, { file, message: wording("format.unreadable") });
    return 1;
  }

  const canonical = await print();
  if (way === "print") {
    call.terminal.output.write(canonical);
  } else if (!Buffer.from(canonical).equals(bytes)) {
    const code = way === "check" ? complainOfForm(call, file) : await write(call, path, canonical, hasErrors);
    if (code !== 0) return code;
  }
  return hasErrors ? 1 : 0;
}

async function readFormattable(
  call: CommandCall,
  path: string,
  bytes: Uint8Array,
  finder: SeriesFinder,
): Promise<Formattable | undefined> {
  if (isSeriesFile(path)) {
    const { readSeries } = await import("../programme/read-series.ts");
    const { series, text, problems } = readSeries(bytes);
    const { printSeriesText } = await import("@programmheft/formats/text");
    return { text, problems, print: () => Promise.resolve(printSeriesText(series)) };
  }
  const known = await finder.find(path);
  if (!known) return undefined;
  const format = inputFormatOf(path, bytes, optionValue(call.arguments, fromOption));
  const { event, text, problems } = await format.read(bytes, known.series);
  return { text, problems, ...(event && { print: () => format.print(event) }) };
}

function complainOfForm(call: CommandCall, file: string): ExitCode {
  complain(call, {
    file,
    message: wording("format.notCanonical"),
    help: wording("format.notCanonical.help", { file }),
  });
  return 1;
}

/** Writes the canonical form. What an error stands for might be lost by that, so a text with errors is left alone. */
async function write(
  call: CommandCall,
  path: string,
  canonical: string,
  hasErrors: boolean,
): Promise<ExitCode> {
  if (hasErrors) {
    const [message, help] = [wording("format.hasErrors"), wording("format.hasErrors.help")];
    complain(call, { file: path, message, help });
    return 1;
  }
  const failure = await call.terminal.writeFile(path, canonical);
  if (!failure) return 0;
  complain(call, fileComplaint(path, failure, "write"));
  return 2;
}
