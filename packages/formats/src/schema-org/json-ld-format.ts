import type { Format } from "../format/format.ts";
import { sourceStart } from "../format/source-start.ts";

export const jsonLdFormat: Format = {
  name: "json-ld",
  title: { de: "JSON-LD einer Seite (schema.org)", en: "JSON-LD of a page (schema.org)" },
  about: {
    de: "Veranstaltungen, wie Webseiten sie für Suchmaschinen auszeichnen",
    en: "events as web pages mark them up for search engines",
  },
  mediaType: "application/ld+json",
  extension: "jsonld",
  reader: {
    recognizes: (fileName, bytes) =>
      fileName.toLowerCase().endsWith(".jsonld") ||
      /"@context"\s*:|"@type"\s*:\s*"[A-Za-z]*Event/u.test(sourceStart(bytes)),
    read: async (bytes, options) => {
      const { readSchemaOrg } = await import("./read-schema-org.ts");
      return readSchemaOrg(bytes, options);
    },
  },
};
