import { offsetAt, parseInstant, type TimeZone } from "@programmheft/core";
import type { Component } from "./component.ts";

/** Zones whose rules others share, the nearest first. */
const zones: readonly TimeZone[] = [
  "Europe/Berlin",
  "Europe/London",
  "Europe/Athens",
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
  "America/Anchorage",
  "America/Halifax",
  "America/St_Johns",
  "Asia/Jerusalem",
  "Australia/Sydney",
  "Australia/Adelaide",
  "Pacific/Auckland",
  "America/Santiago",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Tehran",
  "Asia/Kabul",
  "Asia/Yangon",
  "Australia/Darwin",
];

interface Observance {
  readonly offset: number;
  readonly month: number;
  readonly year: number;
}

/**
 * The zone that goes by the rules of a VTIMEZONE, as far as their offsets and the half of the year with summer time tell; a fixed
 * offset where no known zone does.
 */
export function zoneOfRules(component: Component): TimeZone | undefined {
  const standard = latest(component, "standard");
  const daylight = latest(component, "daylight");
  const only = standard ?? daylight;
  if (only === undefined) return undefined;
  if (standard === undefined || daylight === undefined || standard.offset === daylight.offset)
    return zones.find((zone) => isAlways(zone, only.offset)) ?? fixedZone(only.offset);
  const isNorthern = daylight.month < 7;
  const [january, july] = isNorthern
    ? [standard.offset, daylight.offset]
    : [daylight.offset, standard.offset];
  return (
    zones.find((zone) => offsetIn(zone, "01") === january && offsetIn(zone, "07") === july) ??
    fixedZone(standard.offset)
  );
}

/** The observance that began last: older ones are told by the same names. */
function latest(component: Component, name: string): Observance | undefined {
  const all = component.components
    .filter((one) => one.name === name)
    .map(observanceOf)
    .filter((one) => one !== undefined);
  return all.reduce<Observance | undefined>(
    (a, b) => (a === undefined || b.year >= a.year ? b : a),
    undefined,
  );
}

function observanceOf({ lines }: Component): Observance | undefined {
  const text = (name: string) => lines.get(name)?.[0]?.text ?? "";
  const [, sign, hours, minutes = "00"] = /:([+-])(\d{2}):?(\d{2})/u.exec(text("tzoffsetto")) ?? [];
  const [, year = "0", month = "1"] = /:(\d{4})(\d{2})/u.exec(text("dtstart")) ?? [];
  const [, byMonth = month] = /BYMONTH=(\d+)/iu.exec(text("rrule")) ?? [];
  if (hours === undefined) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60_000 : 60_000);
  return { offset, month: Number(byMonth), year: Number(year) };
}

/** Any year of today's rules tells them. */
function offsetIn(zone: TimeZone, month: string): number {
  return offsetAt(zone, parseInstant(`2024-${month}-15T12:00:00Z`));
}

function isAlways(zone: TimeZone, offset: number): boolean {
  return offsetIn(zone, "01") === offset && offsetIn(zone, "07") === offset;
}

function fixedZone(offset: number): TimeZone | undefined {
  const hours = offset / 3_600_000;
  if (hours === 0) return "UTC";
  if (!Number.isInteger(hours) || hours < -12 || hours > 14) return undefined;
  return `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`;
}
