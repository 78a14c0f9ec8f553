import type { Format } from "../format/format.ts";
import { hasExtension } from "../format/has-extension.ts";
import { sourceStart } from "../format/source-start.ts";

export const icalendarFormat: Format = {
  name: "icalendar",
  title: { de: "Kalender (iCalendar)", en: "calendar (iCalendar)" },
  about: {
    de: "Termine für Outlook, Google, Apple und andere Kalender",
    en: "entries for Outlook, Google, Apple and other calendars",
  },
  mediaType: "text/calendar",
  extension: "ics",
  reader: {
    recognizes: (fileName, bytes) =>
      hasExtension(fileName, "ics", "ical", "ifb", "icalendar") ||
      /^\s*BEGIN:V(?:CALENDAR|EVENT)\s*$/imu.test(sourceStart(bytes)),
    read: async (bytes, options) => {
      const { readCalendar } = await import("./read-calendar.ts");
      return readCalendar(bytes, options);
    },
  },
  writer: {
    takes: "events",
    canHoldJoinLink: true,
    write: async (publications, { language, joinLink = false, addresses = {} } = {}) => {
      const { printCalendar } = await import("./print-calendar.ts");
      const { series } = publications[0] ?? {};
      const { calendar, pageOf } = addresses;
      const joinLinks = new Map(
        publications.map(({ agenda, event }) => [agenda, event.onlineAccess?.joinUrl]),
      );
      const agendas = publications.map(({ agenda }) => agenda);
      return printCalendar(agendas, {
        ...(language && { language }),
        ...(pageOf && { pageOf: ({ id }) => pageOf(id) }),
        ...(joinLink && { joinLinkOf: (agenda) => joinLinks.get(agenda) }),
        ...(calendar !== undefined &&
          series !== undefined && { feed: { name: series.title, address: calendar } }),
      });
    },
  },
};
