import type { Problem } from "@programmheft/core";
import type { CommandCall, ExitCode } from "../command/command.ts";
import { wording } from "../messages/speech.ts";
import { printCanonical } from "../programme/print-canonical.ts";
import { readEvent } from "../programme/read-event.ts";
import { readSource, type Source } from "../programme/read-source.ts";
import { isSeriesFile, type SeriesFinder } from "../programme/series-finder.ts";
import { complain } from "../report/complain.ts";
import { refuseToRewrite } from "../result/refuse-to-rewrite.ts";
import { writeBack } from "../result/write-back.ts";

/** What becomes of the canonical form: it is printed, written into the file, or only compared with it. */
export type Way = "print" | "write" | "check";

/** A source that has a canonical form. */
interface Formattable extends Source {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Whether the canonical form may take the place of the source. */
  readonly isRewritable?: true;
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
  const formattable = await readFormattable(call, path, finder);
  if (!formattable) return 2;
  const { file, bytes, text, problems, isRewritable, print } = formattable;
  const { reportFindings } = await import("../report/report-findings.ts");
  const hasErrors = reportFindings(call, [{ file, text, problems }], "warning");
  if (!print) {
    if (way !== "print") complain(call, { file, message: wording("format.unreadable") });
    return 1;
  }

  if (way !== "print" && !isRewritable) return refuseToRewrite(call, file);
  const canonical = await print();
  if (way === "print") {
    call.terminal.output.write(canonical);
  } else if (!Buffer.from(canonical).equals(bytes)) {
    const code =
      way === "check" ? complainOfForm(call, file) : await writeBack(call, path, canonical, hasErrors);
    if (code !== 0) return code;
  }
  return hasErrors ? 1 : 0;
}

async function readFormattable(
  call: CommandCall,
  path: string,
  finder: SeriesFinder,
): Promise<Formattable | undefined> {
  if (isSeriesFile(path)) return readFormattableSeries(call, path);
  const source = await readEvent(call, path, finder);
  if (!source) return undefined;
  const { format, reading, event, ...rest } = source;
  const { text = "", problems } = reading;
  return {
    ...rest,
    text,
    problems,
    ...(format.isLossless && { isRewritable: true }),
    ...(event && { print: () => printCanonical(format, event) }),
  };
}

async function readFormattableSeries(call: CommandCall, path: string): Promise<Formattable | undefined> {
  const source = await readSource(call, path);
  if (!source) return undefined;
  const [{ readSeries }, { printSeriesText }] = await Promise.all([
    import("../programme/read-series.ts"),
    import("@programmheft/formats/text"),
  ]);
  const { series, text, problems } = readSeries(source.bytes);
  return {
    ...source,
    text,
    problems,
    isRewritable: true,
    print: () => Promise.resolve(printSeriesText(series)),
  };
}

function complainOfForm(call: CommandCall, file: string): ExitCode {
  complain(call, {
    file,
    message: wording("format.notCanonical"),
    help: wording("format.notCanonical.help", { file }),
  });
  return 1;
}
