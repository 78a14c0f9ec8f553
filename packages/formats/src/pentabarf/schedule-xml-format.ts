import type { Format } from "../format/format.ts";
import { sourceStart } from "../format/source-start.ts";
import { scheduleOptionsOf } from "./schedule-options-of.ts";

export const scheduleXmlFormat: Format = {
  name: "pentabarf-xml",
  title: { de: "schedule.xml für Konferenz-Apps", en: "schedule.xml for conference apps" },
  about: {
    de: "schedule.xml, wie es Konferenz-Apps (EventFahrplan, Giggity) lesen und pretalx schreibt",
    en: "schedule.xml as conference apps (EventFahrplan, Giggity) read and pretalx writes it",
  },
  mediaType: "application/vnd.c3voc.schedule+xml",
  extension: "schedule.xml",
  writer: {
    takes: "event",
    canHoldJoinLink: false,
    write: async ({ agenda }, options) => {
      const { printScheduleXml } = await import("./print-schedule-xml.ts");
      return printScheduleXml(agenda, scheduleOptionsOf(agenda.id, options));
    },
  },
  reader: {
    recognizes: (_, bytes) => /<schedule[\s>]/u.test(sourceStart(bytes)),
    read: async (bytes, options) => {
      const { readScheduleXml } = await import("./read-schedule-xml.ts");
      return readScheduleXml(bytes, options);
    },
  },
};
