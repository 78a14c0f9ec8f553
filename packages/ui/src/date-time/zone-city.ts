/** The city after which a zone is named: "New York" for "America/New_York". Zones such as "UTC" and "Etc/GMT+5" have none. */
export function zoneCity(timeZone: string): string | undefined {
  const [area, ...places] = timeZone.split("/");
  return area === "Etc" ? undefined : places.at(-1)?.replaceAll("_", " ");
}
