import type { Format } from "../format/format.ts";
import { sourceStart } from "../format/source-start.ts";
import { scheduleOptionsOf } from "./schedule-options-of.ts";

export const scheduleJson2Format: Format = {
  name: "pentabarf-json-2",
  title: { de: "schedule.json (Version 2)", en: "schedule.json (version 2)" },
  about: {
    de: "schedule.json nach dem Entwurf der Version 2: mit Rollen, Absagen und Pausen",
    en: "schedule.json by the draft of version 2: with roles, cancellations and breaks",
  },
  mediaType: "application/vnd.c3voc.schedule+json",
  extension: "schedule2.json",
  writer: {
    takes: "event",
    canHoldJoinLink: false,
    write: async ({ agenda }, options) => {
      const { printScheduleJson2 } = await import("./print-schedule-json-2.ts");
      return printScheduleJson2(agenda, scheduleOptionsOf(agenda.id, options));
    },
  },
  reader: {
    recognizes: (_, bytes) => /"https?:\/\/c3voc[.]de\/schema\/schedule2"/u.test(sourceStart(bytes)),
    read: async (bytes, options) => {
      const { readScheduleJson } = await import("./read-schedule-json.ts");
      return readScheduleJson(bytes, options);
    },
  },
};
