export type { Exported } from "../exchange/exported.ts";
export type { Imported } from "../exchange/imported.ts";
export type { Loss, LossFate } from "../exchange/loss.ts";
export type { CalendarFeed, CalendarOptions } from "./entry/calendar-options.ts";
export { printCalendar } from "./print-calendar.ts";
export type { PublicationOptions } from "./publication/plan-publication.ts";
export { printPublicationLedger } from "./publication/print-publication-ledger.ts";
export {
  PublicationLedger,
  PublishedEntry,
  PublishedEvent,
  WithdrawnEntry,
} from "./publication/publication-ledger.ts";
export { type PublishedCalendar, publishCalendar } from "./publication/publish-calendar.ts";
export { readPublicationLedger } from "./publication/read-publication-ledger.ts";
export { readCalendar } from "./read-calendar.ts";
export type { CalendarReadOptions } from "./reading/calendar-read-options.ts";
export type { DateWindow } from "./reading/expand-entry.ts";
