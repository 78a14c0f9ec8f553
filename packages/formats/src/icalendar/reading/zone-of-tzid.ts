import { TimeZone } from "@programmheft/core";
import type { Component } from "./component.ts";
import { windowsZones } from "./windows-zones.ts";
import { zoneOfRules } from "./zone-of-rules.ts";

/** Finds the zone of the IANA database that a TZID means; undefined where nothing tells. */
export type ZoneLookup = (tzid: string) => TimeZone | undefined;

const regions = [
  "Europe",
  "America",
  "Asia",
  "Africa",
  "Australia",
  "Pacific",
  "Atlantic",
  "Indian",
] as const;
/** Names with a path before them, as in "/mozilla.org/20050126_1/Europe/Berlin". */
const behindPath =
  /(?:^|\/)((?:Etc|Europe|America|Asia|Africa|Antarctica|Arctic|Atlantic|Australia|Indian|Pacific)\/.+)$/u;

/**
 * Looks a TZID up, by what programs write there:
 *
 * 1. a name of the IANA database, with or without a path or quotation marks around it;
 * 2. a name of Windows ("W. Europe Standard Time");
 * 3. what Outlook shows ("(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien"), by its cities;
 * 4. a name of its own, by what the VTIMEZONE says: X-LIC-LOCATION, else the zone with the same rules.
 */
export function zoneLookup(components: readonly Component[]): ZoneLookup {
  const rules = new Map(components.map((component) => [tzidOf(component), component]));
  const found = new Map<string, TimeZone | undefined>();
  return (tzid) => {
    const name = tzid.replace(/^["']|["']$/gu, "").trim();
    if (!found.has(name)) found.set(name, zoneByName(name) ?? zoneByComponent(rules.get(tzid.trim())));
    return found.get(name);
  };
}

/** The value of TZID as it stands there: names with blanks and colons are written as they please. */
function tzidOf(component: Component): string {
  return lineValue(component, "tzid");
}

function lineValue(component: Component, name: string): string {
  const line = component.lines.get(name)?.[0]?.text ?? "";
  return line.slice(line.indexOf(":") + 1).trim();
}

function zoneByName(name: string): TimeZone | undefined {
  const [, named = name] = behindPath.exec(name) ?? [];
  return (
    known(named) ??
    known(windowsZones.get(name.toLowerCase().replace(/ daylight time$/u, " standard time"))) ??
    zoneOfCities(name)
  );
}

function known(name: string | undefined): TimeZone | undefined {
  return name === undefined ? undefined : TimeZone.safeParse(name).data;
}

function zoneOfCities(name: string): TimeZone | undefined {
  const [, cities = ""] = /^\((?:UTC|GMT)[^)]*\)\s*(.+)$/iu.exec(name) ?? [];
  for (const city of cities.split(/\s*[,/]\s*/u).slice(0, 12)) {
    if (!/^[\p{L} -]{2,40}$/u.test(city)) continue;
    for (const region of regions) {
      const zone = known(`${region}/${city.replaceAll(" ", "_")}`);
      if (zone !== undefined) return zone;
    }
  }
  return undefined;
}

function zoneByComponent(component: Component | undefined): TimeZone | undefined {
  if (component === undefined) return undefined;
  return known(lineValue(component, "x-lic-location")) ?? zoneOfRules(component);
}
