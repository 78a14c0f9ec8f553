import type { Format } from "../format/format.ts";
import { printVisibleJson } from "./print-visible-json.ts";

export const agendaFormat: Format = {
  name: "agenda",
  title: { de: "Agenda als JSON", en: "agenda as JSON" },
  about: {
    de: "JSON mit allen erschlossenen Zeiten, für Websites und andere Programme",
    en: "JSON with every time resolved, for websites and other programs",
  },
  mediaType: "application/json",
  extension: "agenda.json",
  writer: {
    takes: "event",
    canHoldJoinLink: false,
    write: ({ agenda }) => Promise.resolve({ output: printVisibleJson(agenda), losses: [] }),
  },
};
