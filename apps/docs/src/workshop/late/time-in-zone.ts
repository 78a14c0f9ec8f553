/** The time on the wall of a zone at an instant, as in "11:12". A zone that the browser does not know counts as Berlin. */
export function timeInZone(instant: number, timeZone: string): string {
  const inZone = (zone: string) =>
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  try {
    return inZone(timeZone).format(instant);
  } catch {
    return inZone("Europe/Berlin").format(instant);
  }
}
