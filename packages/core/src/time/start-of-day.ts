import type { LocalDate } from "./local-date.ts";
import { instantsOfLocal } from "./local-date-time.ts";
import type { TimeZone } from "./time-zone.ts";

/** The instant at which a day begins. Where the clocks skip midnight, it begins when they go on. */
export function startOfDay(date: LocalDate, zone: TimeZone): number {
  const midnight = instantsOfLocal(date, "00:00", zone);
  if (midnight.occurs === "once") return midnight.instant;
  return midnight.occurs === "twice" ? midnight.earlier : midnight.later;
}
