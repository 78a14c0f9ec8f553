import { offsetFromIntl } from "./offset-from-intl.ts";
import type { TimeZone } from "./time-zone.ts";

const day = 86_400_000;

/**
 * The instant at which the next day begins in a zone; where the clocks skip midnight, when they go on. The same as `startOfDay` of the next
 * date, for pages that are to stay small: it asks Intl three times instead of finding all changes of the year.
 */
export function nextMidnight(instant: number, zone: TimeZone): number {
  const local = instant + offsetFromIntl(zone, instant);
  const asUtc = (Math.floor(local / day) + 1) * day;
  // A guess by the offset that holds now, mended by the one that holds then.
  const guess = asUtc - offsetFromIntl(zone, instant);
  const offset = offsetFromIntl(zone, guess);
  const mended = asUtc - offset;
  const isReached = offsetFromIntl(zone, mended) === offset;
  return isReached ? mended : Math.max(guess, mended);
}
