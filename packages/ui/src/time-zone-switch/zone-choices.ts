import { timeZoneName } from "../date-time/time-zone-name.ts";
import { fillIn, type Messages } from "../messages/messages.ts";

/** A zone that can be chosen. */
export interface ZoneChoice {
  readonly zone: string;
  /** How it is called: "Japanische Normalzeit (Tokyo)". */
  readonly name: string;
  /** How it stands among the choices. */
  readonly label: string;
}

/** Zones in which many readers live, from west to east, for whoever travels or reads for somebody else. */
export const wellKnownZones = [
  "America/Los_Angeles",
  "America/Chicago",
  "America/New_York",
  "America/Sao_Paulo",
  "UTC",
  "Europe/London",
  "Europe/Berlin",
  "Europe/Athens",
  "Europe/Istanbul",
  "Africa/Nairobi",
  "Asia/Dubai",
  "Asia/Kolkata",
  "Asia/Shanghai",
  "Asia/Tokyo",
  "Australia/Sydney",
] as const;

/**
 * What can be chosen beside the time of the event: first the zone of the reader's device, then the others.
 * @param instant when the event is, because zones have other names in summer; ISO 8601 with offset
 */
export function zoneChoices(
  eventZone: string,
  deviceZone: string | undefined,
  zones: readonly string[],
  instant: string,
  messages: Messages,
): readonly ZoneChoice[] {
  const isOther = (zone: string | undefined): zone is string => zone !== undefined && zone !== eventZone;
  const named = (zone: string) => ({ zone, name: timeZoneName(zone, instant, messages) });
  const device = [deviceZone].filter(isOther).map(named);
  const others = zones.filter((zone) => isOther(zone) && zone !== deviceZone).map(named);
  return [
    ...device.map((choice) => ({
      ...choice,
      label: fillIn(messages.text.yourPlace, { place: choice.name }),
    })),
    ...others.map((choice) => ({ ...choice, label: choice.name })),
  ];
}
