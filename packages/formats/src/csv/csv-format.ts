import type { Format } from "../format/format.ts";

export const csvFormat: Format = {
  name: "csv",
  title: { de: "Tabelle (CSV)", en: "table (CSV)" },
  about: {
    de: "eine Zeile für jeden Programmpunkt, für Excel, Numbers, LibreOffice und Datenbanken",
    en: "a row for every item, for Excel, Numbers, LibreOffice and databases",
  },
  mediaType: "text/csv",
  extension: "csv",
  writer: {
    takes: "events",
    canHoldJoinLink: false,
    write: async (publications, { language } = {}) => {
      const { printCsv } = await import("./print-csv.ts");
      return printCsv(
        publications.map(({ agenda }) => agenda),
        { language },
      );
    },
  },
};
