import type { Format } from "../format/format.ts";
import { hasExtension } from "../format/has-extension.ts";
import { sourceStart } from "../format/source-start.ts";
import { withoutPrivateAccess } from "../format/without-private-access.ts";

export const jsonFormat: Format = {
  name: "json",
  title: { de: "JSON einer Veranstaltung", en: "JSON of an event" },
  about: {
    de: "die Veranstaltung mit genau dem, was im Programm steht; lässt sich wieder einlesen",
    en: "the event with just what the programme states; it can be read again",
  },
  mediaType: "application/json",
  extension: "json",
  isLossless: true,
  writer: {
    takes: "event",
    canHoldJoinLink: true,
    write: async ({ event }, { joinLink = false } = {}) => {
      const { printEventJson } = await import("./print-event-json.ts");
      const open = joinLink ? { event, losses: [] } : withoutPrivateAccess(event);
      return { output: printEventJson(open.event), losses: open.losses };
    },
  },
  reader: {
    recognizes: (fileName, bytes) =>
      hasExtension(fileName, "json") ||
      (!fileName.includes(".") && /^\uFEFF?\s*\{\s*"/u.test(sourceStart(bytes))),
    read: async (bytes) => {
      const { readEventJson } = await import("./read-event-json.ts");
      const { value, places, problems, text } = readEventJson(bytes);
      return { events: value ? [value] : [], places: value ? [places] : [], problems, text };
    },
  },
};
