import ICAL from "ical.js";
import icalGenerator from "ical-generator";
import { createEvents } from "ics";
import { generateIcsCalendar } from "ts-ics";
import type { SampleEntry } from "../invented/invented-calendar.ts";

const stamp = new Date("2026-01-01T00:00:00Z");

/** Libraries that write calendars, each in the way that its documentation shows. */
export const writePeers: Readonly<Record<string, (entries: readonly SampleEntry[]) => string>> = {
  "ts-ics": (entries) =>
    generateIcsCalendar({
      version: "2.0",
      prodId: "-//Beispiel//Beispiel//DE",
      events: entries.map(({ uid, title, description, place, start, end }) => ({
        uid,
        summary: title,
        description,
        location: place,
        stamp: { date: stamp },
        start: { date: start },
        end: { date: end },
      })),
    }),
  "ical-generator": (entries) =>
    icalGenerator({
      events: entries.map(({ uid, title, description, place, start, end }) => ({
        id: uid,
        summary: title,
        description,
        location: place,
        stamp,
        start,
        end,
      })),
    }).toString(),
  ics: (entries) =>
    createEvents(
      entries.map(({ uid, title, description, place, start, end }) => ({
        uid,
        title,
        description,
        location: place,
        start: start.getTime(),
        end: end.getTime(),
      })),
    ).value ?? "",
  "ical.js": (entries) => {
    const calendar = new ICAL.Component("vcalendar");
    calendar.addPropertyWithValue("version", "2.0");
    for (const { uid, title, description, place, start, end } of entries) {
      const component = new ICAL.Component("vevent");
      const event = new ICAL.Event(component);
      event.uid = uid;
      event.summary = title;
      event.description = description;
      event.location = place;
      event.startDate = ICAL.Time.fromJSDate(start, true);
      event.endDate = ICAL.Time.fromJSDate(end, true);
      component.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(stamp, true));
      calendar.addSubcomponent(component);
    }
    return calendar.toString();
  },
};
