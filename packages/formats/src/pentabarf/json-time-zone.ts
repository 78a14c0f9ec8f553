/**
 * The name of a zone where the schemas of schedule.json allow it. Their pattern holds each of its halves at one end only, so that
 * "America/New_York" and "Etc/UTC" are allowed as "Europe/Berlin" and "UTC" are, but no "CET" and no "Etc/GMT+5".
 */
export function jsonTimeZone(zone: string): string | undefined {
  return /^([A-Z][a-z]+\/[A-Z][a-z]+)|UTC$/u.test(zone) ? zone : undefined;
}
