import { localAt, type Problem, type ProblemContext, TimeZone } from "@programmheft/core";
import { zoneAssumed, zoneContradicted, zoneFromOffsets, zoneUnknown } from "./import-problems.ts";
import type { StatedMoment } from "./stated-moment.ts";

/** The zone that a programme is read in, and what is to be said of it. */
export interface ZoneReading {
  readonly zone: TimeZone;
  readonly problems: readonly Problem[];
}

export const usualZone = "Europe/Berlin";

/** Zones to try where offsets differ within a programme or are no whole hours. */
const tried: readonly TimeZone[] = [
  "Europe/London",
  "Europe/Athens",
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
  "America/Halifax",
  "America/St_Johns",
  "America/Sao_Paulo",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Tehran",
  "Asia/Kabul",
  "Asia/Yangon",
  "Australia/Adelaide",
  "Australia/Darwin",
  "Australia/Sydney",
  "Pacific/Auckland",
  "Pacific/Chatham",
];

/**
 * The time zone of a programme: the one that it names; else the assumed one, if every stated offset fits it; else one with just these
 * offsets. What had to be assumed is reported. `areWallTimes` says that the moments show the clock on the wall before their offsets:
 * then a named zone that fits none of them is wrong.
 */
export function timeZoneOf(
  stated: string | undefined,
  moments: readonly (StatedMoment | undefined)[],
  assumed: string | undefined,
  areWallTimes: boolean,
  context: () => ProblemContext = () => ({}),
): ZoneReading {
  const name = stated?.trim() ?? "";
  const known = TimeZone.safeParse(name).data;
  const usual = TimeZone.safeParse(assumed).data ?? usualZone;
  const withOffset = moments.filter((moment) => moment?.offset !== undefined);
  if (known !== undefined) {
    const other = areWallTimes && !fits(withOffset, known) ? zoneWithOffsets(withOffset, usual) : undefined;
    if (other === undefined || other === known) return { zone: known, problems: [] };
    return { zone: other, problems: [zoneContradicted.create({ stated: known, zone: other }, context())] };
  }
  const fitting = zoneWithOffsets(withOffset, usual);
  const zone = fitting ?? usual;
  if (name !== "")
    return { zone, problems: [zoneUnknown.create({ stated: name.slice(0, 80), zone }, context())] };
  const kind = fitting === undefined ? zoneAssumed : zoneFromOffsets;
  return { zone, problems: [kind.create({ zone }, context())] };
}

function zoneWithOffsets(
  moments: readonly (StatedMoment | undefined)[],
  usual: TimeZone,
): TimeZone | undefined {
  const offsets = new Set(moments.map((moment) => moment?.offset));
  const [first] = offsets;
  if (first === undefined) return undefined;
  if (offsets.size === 1 && first === 0 && usual === usualZone) return "UTC";
  if (fits(moments, usual)) return usual;
  if (offsets.size === 1 && first === 0) return "UTC";
  if (offsets.size === 1 && first % 60 === 0 && Math.abs(first) <= 720)
    return `Etc/GMT${first > 0 ? "-" : "+"}${Math.abs(first) / 60}`;
  return tried.find((zone) => fits(moments, zone));
}

function fits(moments: readonly (StatedMoment | undefined)[], zone: TimeZone): boolean {
  return moments.every((moment) => {
    if (moment?.instant === undefined) return true;
    const shown = localAt(moment.instant, zone);
    return shown.date === moment.date && (moment.time ?? shown.time) === shown.time;
  });
}
