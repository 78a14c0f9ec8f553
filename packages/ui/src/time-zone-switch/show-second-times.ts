import { formatClock } from "../date-time/format-time.ts";
import { zoneCity } from "../date-time/zone-city.ts";
import { fillIn, type Messages } from "../messages/messages.ts";
import { timeElsewhere } from "./time-elsewhere.ts";

const className = "ph-elsewhere";

/** Date and time with an offset: only these mean the same instant everywhere. */
const isInstant = /T.*(?:Z|[+-]\d\d:\d\d)$/u;

/** The second times that are to be shown. */
export interface SecondTimes {
  readonly eventZone: string;
  readonly zone: string;
  readonly messages: Messages;
}

/**
 * Puts beside each time of an agenda in the page what the clocks show elsewhere at that instant. The time of the event stays where
 * it is, and `datetime` too. Without `second`, all second times are taken away.
 * @param root what holds the agenda
 * @returns whether any second time differs from the first
 */
export function showSecondTimes(root: ParentNode, second: SecondTimes | undefined): boolean {
  for (const shown of root.querySelectorAll(`.${className}`)) shown.remove();
  if (second === undefined) return false;
  let differs = false;
  for (const time of root.querySelectorAll<HTMLTimeElement>("time[datetime]")) {
    if (!isInstant.test(time.dateTime)) continue;
    const { wall, dayShift } = timeElsewhere(Date.parse(time.dateTime), second.eventZone, second.zone);
    differs ||= dayShift !== 0 || !time.textContent.startsWith(formatClock(wall, second.messages));
    time.append(secondTime(wall, dayShift, second));
  }
  return differs;
}

function secondTime(wall: string, dayShift: number, { zone, messages }: SecondTimes): HTMLElement {
  const element = document.createElement("small");
  element.className = dayShift === 0 ? className : `${className} ${className}--shifted`;
  const spoken = document.createElement("span");
  spoken.className = "ph-hidden";
  spoken.textContent = `${fillIn(messages.text.inPlace, { place: zoneCity(zone) ?? zone })} `;
  element.append(" ", spoken, formatClock(wall, messages), ...shiftOf(dayShift, messages));
  return element;
}

function shiftOf(dayShift: number, { text }: Messages): readonly string[] {
  if (dayShift === 0) return [];
  return [` ${dayShift > 0 ? text.nextDay : text.previousDay}`];
}
