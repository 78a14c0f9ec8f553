/**
 * The instant of a date and time with its offset (RFC 3339), in milliseconds since 1970 UTC. Throws a RangeError where the text
 * is none or names no offset, because then it would mean whatever zone the machine is in.
 * @example parseInstant("2020-11-24T10:00:00+01:00") === 1606208400000
 */
export function parseInstant(text: string): number {
  const instant = /T.*(?:Z|[+-]\d{2}:\d{2})$/u.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) throw new RangeError(`“${text}” is not a date and time with an offset.`);
  return instant;
}
