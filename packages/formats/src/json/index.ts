export { eventOfAgenda } from "../exchange/event-of-agenda.ts";
export type { JsonReading } from "./json-reading.ts";
export { agendaJsonSchema, eventJsonSchema, type JsonSchema, seriesJsonSchema } from "./json-schemas.ts";
export { printEventJson } from "./print-event-json.ts";
export { printSeriesJson } from "./print-series-json.ts";
export { readEventJson } from "./read-event-json.ts";
export { readSeriesJson } from "./read-series-json.ts";
