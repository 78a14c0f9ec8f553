import type { Language, Series } from "@programmheft/core";
import { formats, publicationOf } from "@programmheft/formats";
import { readProgrammeTextOnDemand } from "@programmheft/formats/text";
import { readingOptions } from "../programme/reading-options.ts";
import { seriesOfEvent } from "../programme/series-of-event.ts";
import type { ExportedFile, ExportWish } from "./exported-file.ts";

/** A programme text in another format, and what that format has no place for. The private address to join at is never given out. */
export async function exportProgramme(
  { text, format: name }: ExportWish,
  language: Language,
  series: Series | undefined,
): Promise<ExportedFile> {
  const { event } = await readProgrammeTextOnDemand(text, readingOptions(series));
  const format = formats.find((one) => one.name === name);
  if (format?.writer === undefined) throw new Error(`There is no format ${name} to write`);
  const publication = publicationOf(event, seriesOfEvent(event, series));
  const { output, losses } =
    format.writer.takes === "event"
      ? await format.writer.write(publication)
      : await format.writer.write([publication]);
  return {
    name: `${event.id}.${format.extension}`,
    mediaType: format.mediaType,
    content: output,
    losses: losses.map(({ message }) => message[language]),
  };
}
