import type { Format } from "../format/format.ts";
import { hasExtension } from "../format/has-extension.ts";
import { withoutPrivateAccess } from "../format/without-private-access.ts";

/** What a source is taken for that nothing else recognises. */
export const textFormat = {
  name: "text",
  title: { de: "Programmtext", en: "programme text" },
  about: {
    de: "der Programmtext, wie man ihn schreibt oder einfügt; geschrieben wird die einheitliche Form",
    en: "the programme as one writes or pastes it; what is written is its canonical form",
  },
  mediaType: "text/markdown",
  extension: "md",
  isLossless: true,
  writer: {
    takes: "event",
    canHoldJoinLink: true,
    write: async ({ event }, { joinLink = false } = {}) => {
      const { printProgrammeText } = await import("./print-programme-text.ts");
      const open = joinLink ? { event, losses: [] } : withoutPrivateAccess(event);
      return { output: printProgrammeText(open.event), losses: open.losses };
    },
  },
  reader: {
    recognizes: (fileName: string) => hasExtension(fileName, "md", "markdown", "txt", "html", "htm"),
    read: async (bytes, options = {}) => {
      const { readProgrammeBytes } = await import("./read-programme-bytes.ts");
      const { event, places, ...rest } = readProgrammeBytes(bytes, options);
      return { ...rest, events: [event], places: [places] };
    },
  },
} satisfies Format;
