import type { Language, Series } from "@programmheft/core";
import { recognizeFormat } from "@programmheft/formats";
import { printProgrammeText } from "@programmheft/formats/text";
import { readingOptions } from "../programme/reading-options.ts";
import type { FileContent, OpenedFile } from "./opened-file.ts";

/** Pages are read for the programme in them; any other text is opened as it stands. */
const pages = /\.html?$/iu;

/** The programme in a file of any format that can be read. A file that holds none says why. */
export async function openFile(
  { name, bytes }: FileContent,
  language: Language,
  series: Series | undefined,
): Promise<OpenedFile> {
  const format = recognizeFormat(name, bytes);
  const { text, events, problems } = await format.reader.read(bytes, readingOptions(series));
  const isAsItStands = format.name === "text" && !pages.test(name);
  if (isAsItStands && text !== undefined && (text !== "" || bytes.length === 0))
    return { text: text.replace(/^\uFEFF/u, ""), isAsItStands, others: [] };
  const [event, ...others] = events;
  const refusal = problems.find(({ severity }) => severity === "error");
  if (event === undefined || text === "") return { problem: refusal?.message[language] ?? "" };
  return { text: printProgrammeText(event), isAsItStands, others: others.map(({ title }) => title) };
}
