import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { convertIcsCalendar } from "ts-ics";

/** Libraries that read calendars, and how many entries they find. */
export const readPeers: Readonly<Record<string, (text: string) => number>> = {
  "ical.js, to jCal alone": (text) => {
    const [, , components]: readonly [unknown, unknown, readonly (readonly unknown[])[]] = ICAL.parse(text);
    return components.filter(([name]) => name === "vevent").length;
  },
  "ical.js, to events": (text) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((component) => new ICAL.Event(component))
      .map((event) => [
        event.uid,
        event.summary,
        event.description,
        event.startDate.toJSDate(),
        event.endDate.toJSDate(),
      ]).length,
  "node-ical": (text) =>
    Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === "VEVENT").length,
  "ts-ics": (text) => convertIcsCalendar(undefined, text).events?.length ?? 0,
};
