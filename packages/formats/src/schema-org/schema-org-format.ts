import type { Format } from "../format/format.ts";

export const schemaOrgFormat: Format = {
  name: "schema-org",
  title: { de: "Suchmaschinen (schema.org)", en: "search engines (schema.org)" },
  about: {
    de: "JSON-LD für Suchmaschinen, zum Einfügen in die Seite der Veranstaltung",
    en: "JSON-LD for search engines, to be put into the page of the event",
  },
  mediaType: "application/ld+json",
  extension: "jsonld",
  writer: {
    takes: "event",
    canHoldJoinLink: false,
    write: async ({ agenda, series }, { addresses } = {}) => {
      const { printSchemaOrg } = await import("./print-schema-org.ts");
      const url = addresses?.pageOf?.(agenda.id);
      const seriesUrl = addresses?.series ?? series?.url;
      return printSchemaOrg(agenda, {
        ...(url !== undefined && { url }),
        ...(series && {
          series: {
            title: series.title,
            organizers: series.organizers,
            ...(seriesUrl !== undefined && { url: seriesUrl }),
          },
        }),
      });
    },
  },
};
