import type { LocalizedText } from "@programmheft/core";
import type { FormatReader } from "./format-reader.ts";
import type { FormatWriter } from "./format-writer.ts";

/**
 * A format as everyone sees it who offers a choice: the command line, a page with downloads, the documentation. What reads
 * and writes it is loaded when it is used.
 */
export interface Format {
  /** The word by which it is asked for, as in `--to icalendar`. */
  readonly name: string;
  /** What people call it. */
  readonly title: LocalizedText;
  /** What it is good for, as the rest of a line that begins with its name. */
  readonly about: LocalizedText;
  /** The type under which it is served, without parameters. */
  readonly mediaType: string;
  /** How names of its files end, without the first dot. */
  readonly extension: string;
  /** Whether it keeps everything that was stated of an event, so that one can work on in it. */
  readonly isLossless?: true;
  readonly writer?: FormatWriter;
  readonly reader?: FormatReader;
}
