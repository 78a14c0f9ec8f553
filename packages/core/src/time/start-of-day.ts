import type { LocalDate } from "./local-date.ts";
import type { TimeZone } from "./time-zone.ts";
import { whenClocksReach } from "./when-clocks-reach.ts";

/** The instant at which a day begins. Where the clocks skip midnight, it begins when they go on. */
export function startOfDay(date: LocalDate, zone: TimeZone): number {
  return whenClocksReach(date, "00:00", zone, "earlier");
}
