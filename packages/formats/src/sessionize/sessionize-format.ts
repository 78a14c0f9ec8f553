import type { Format } from "../format/format.ts";
import { sourceStart } from "../format/source-start.ts";

export const sessionizeFormat: Format = {
  name: "sessionize",
  title: { de: "Sessionize", en: "Sessionize" },
  about: {
    de: "das Programm einer Konferenz, wie es die Schnittstelle von Sessionize gibt",
    en: "the programme of a conference as the API of Sessionize gives it",
  },
  mediaType: "application/json",
  extension: "json",
  reader: {
    recognizes: (_, bytes) => {
      const start = sourceStart(bytes);
      return (
        /"isServiceSession"|"isPlenumSession"/u.test(start) ||
        /^\uFEFF?\s*\{\s*"sessions"\s*:\s*\[/u.test(start)
      );
    },
    read: async (bytes, options) => {
      const { readSessionize } = await import("./read-sessionize.ts");
      return readSessionize(bytes, options);
    },
  },
};
