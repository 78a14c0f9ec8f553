import type { TextPageSource } from "../text-page/text-page-source.ts";
import type { ContentFile } from "./content-file.ts";

/** Folders in which pages of plain text lie: imprint, privacy, accessibility. */
export const pageFolders = ["seiten", "pages"] as const;

const eventName = /^[^/.][^/]*\.(?:md|txt)$/iu;
const pageName = new RegExp(`^(?:${pageFolders.join("|")})/([^/.][^/]*)\\.md$`, "iu");

/** The texts of a folder by what they are. Other files are none of ours. */
export interface ContentFolder {
  /** The text of the series and those of its events. */
  readonly programmes: readonly ContentFile[];
  readonly pages: readonly TextPageSource[];
}

/**
 * Sorts the files of a series' folder: programmes lie in it, pages of plain text in "seiten".
 * @param files names from the folder, with slashes
 */
export function sortContentFolder(files: readonly ContentFile[]): ContentFolder {
  return {
    programmes: files.filter(({ name }) => eventName.test(name) && !/^(?:readme|liesmich)\./iu.test(name)),
    pages: files.flatMap(({ name, source }) => {
      const page = pageName.exec(name)?.[1];
      return page === undefined ? [] : [readTextPage(page, source)];
    }),
  };
}

/** The heading in the first line is the title; without one, the name of the file is. */
function readTextPage(name: string, source: string): TextPageSource {
  const text = source.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  const heading = /^\s*#\s+([^\n]+)\n?/u.exec(text);
  return {
    name: name.toLowerCase(),
    title: heading?.[1]?.trim() ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    text: (heading ? text.slice(heading[0].length) : text).trim(),
  };
}
