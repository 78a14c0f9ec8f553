import type { Format } from "../format/format.ts";
import { sourceStart } from "../format/source-start.ts";
import { scheduleOptionsOf } from "./schedule-options-of.ts";

export const scheduleJsonFormat: Format = {
  name: "pentabarf-json",
  title: { de: "schedule.json (Version 1)", en: "schedule.json (version 1)" },
  about: {
    de: "schedule.json der Version 1, wie es pretalx und frab schreiben",
    en: "schedule.json of version 1 as pretalx and frab write it",
  },
  mediaType: "application/vnd.c3voc.schedule+json",
  extension: "schedule.json",
  writer: {
    takes: "event",
    canHoldJoinLink: false,
    write: async ({ agenda }, options) => {
      const { printScheduleJson } = await import("./print-schedule-json.ts");
      return printScheduleJson(agenda, scheduleOptionsOf(agenda.id, options));
    },
  },
  reader: {
    recognizes: (_, bytes) =>
      /^\uFEFF?\s*\{/u.test(sourceStart(bytes)) && /"conference"\s*:\s*\{/u.test(sourceStart(bytes)),
    read: async (bytes, options) => {
      const { readScheduleJson } = await import("./read-schedule-json.ts");
      return readScheduleJson(bytes, options);
    },
  },
};
