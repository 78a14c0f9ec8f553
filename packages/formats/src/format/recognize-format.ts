import { textFormat } from "../text/text-format.ts";
import type { Format } from "./format.ts";
import type { FormatReader } from "./format-reader.ts";
import { formats } from "./formats.ts";

/** A format that can be read. */
export type ReadableFormat = Format & { readonly reader: FormatReader };

/**
 * The format that a source seems to have, by the name of its file (empty where it has none) and its first bytes. Whatever
 * nothing else recognises is taken for programme text.
 * @example
 * recognizeFormat("webinar.json", bytes).name; // → "json"
 */
export function recognizeFormat(fileName: string, bytes: Uint8Array): ReadableFormat {
  return readableFormats().findLast(({ reader }) => reader.recognizes(fileName, bytes)) ?? textFormat;
}

/** The formats that can be read, in the order of the table. */
export function readableFormats(): readonly ReadableFormat[] {
  return formats.flatMap(({ reader, ...format }) => (reader ? [{ ...format, reader }] : []));
}
