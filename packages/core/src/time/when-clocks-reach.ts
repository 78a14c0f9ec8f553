import type { LocalDate } from "./local-date.ts";
import { instantsOfLocal } from "./local-date-time.ts";
import type { LocalTime } from "./local-time.ts";
import type { TimeZone } from "./time-zone.ts";
import { offsetChanges } from "./zone-offset.ts";

/**
 * The instant at which the clocks of a zone show a time: of two the one that is chosen, and where they skip it the instant at which
 * they do. Other than `instantOfLocal` this suits edges of stretches, which are never to reach into a stretch that is not there.
 */
export function whenClocksReach(
  date: LocalDate,
  time: LocalTime,
  zone: TimeZone,
  choice: "earlier" | "later",
): number {
  const instants = instantsOfLocal(date, time, zone);
  if (instants.occurs === "once") return instants.instant;
  if (instants.occurs === "twice") return instants[choice];
  const [skip] = offsetChanges(zone, instants.earlier, instants.later + 1);
  return skip?.at ?? instants.later;
}
