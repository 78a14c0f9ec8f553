/** The name of a zone where the schemas of schedule.json allow it: "Europe/Berlin" and "UTC", but no "Etc/GMT+5". */
export function jsonTimeZone(zone: string): string | undefined {
  return /^[A-Z][a-z]+\/[A-Z][a-z]+|UTC$/u.test(zone) ? zone : undefined;
}
