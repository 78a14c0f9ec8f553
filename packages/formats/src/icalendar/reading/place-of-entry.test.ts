import { expect, it } from "vitest";
import { collectProblems } from "../../exchange/problem-collector.ts";
import type { EntryRecord } from "./entry-record.ts";
import { type EntryPlace, placeOfEntry } from "./place-of-entry.ts";

const placeOf = (properties: Readonly<Record<string, string>>): EntryPlace => {
  const text = (name: string) => properties[name];
  const record: EntryRecord = {
    component: { name: "vevent", offset: 0, lines: new Map(), components: [] },
    rules: [],
    moreDates: [],
    exceptDates: [],
    sequence: 0,
    stamp: "",
    parents: [],
    read: () => [],
    text,
  };
  return placeOfEntry(record, collectProblems());
};
const venue = (name: string, address?: string) => ({
  venue: { name, ...(address !== undefined && { address }), rooms: [] },
});
const online = { attendance: "online" } as const;
const hybrid = { attendance: "hybrid" } as const;

it.each<[string, EntryPlace]>([
  ["", {}],
  [" ", {}],
  ["Rathaus", venue("Rathaus")],
  ["Rathaus, Marktplatz 1, 12345 Musterhausen", venue("Rathaus", "Marktplatz 1, 12345 Musterhausen")],
  ["Rathaus; Marktplatz 1", venue("Rathaus", "Marktplatz 1")],
  ["Rathaus\nMarktplatz 1\n 12345 Musterhausen ", venue("Rathaus", "Marktplatz 1, 12345 Musterhausen")],
  ["Rathaus\\nMarktplatz 1", venue("Rathaus", "Marktplatz 1")],
  [" ,; Rathaus ,; ", venue("Rathaus")],
  ["Online", online],
  ["Onlineveranstaltung", online],
  ["online-Seminar", online],
  ["Virtuell", online],
  ["Webinar", online],
  ["Microsoft Teams", online],
  ["Microsoft Teams-Besprechung", online],
  ["Zoom Meeting", online],
  ["Webex", online],
  ["Onlinekurs", venue("Onlinekurs")],
  ["Haus Online", venue("Haus Online")],
  ["Rathaus und online", { ...venue("Rathaus"), ...hybrid }],
  ["Town hall, Main Street and online", { ...venue("Town hall", "Main Street"), ...hybrid }],
  ["Rathaus und online-Saal", venue("Rathaus und online-Saal")],
  ["https://example.org/a", { ...online, joinUrl: "https://example.org/a" }],
  ["Online https://zoom.us/j/1", { ...online, joinUrl: "https://zoom.us/j/1" }],
  ["Saal 3; https://zoom.us/j/1", { ...venue("Saal 3"), ...hybrid, joinUrl: "https://zoom.us/j/1" }],
  ["Saal 3, https://my.zoom.us/j/1", { ...venue("Saal 3"), ...hybrid, joinUrl: "https://my.zoom.us/j/1" }],
  ["Saal 3, https://example.org/saal", venue("Saal 3", "https://example.org/saal")],
  ["Saal 3, https://notzoom.us.example.org/", venue("Saal 3", "https://notzoom.us.example.org/")],
])("LOCATION:%s", (location, place) => {
  expect(placeOf({ location })).toEqual(place);
});

it.each([
  "conference",
  "x-google-conference",
  "x-microsoft-skypeteamsmeetingurl",
  "x-microsoft-onlinemeetingexternallink",
])("%s tells where to join, before LOCATION", (name) => {
  const joinUrl = "https://example.org/join";
  expect(placeOf({ [name]: joinUrl })).toEqual({ ...online, joinUrl });
  expect(placeOf({ [name]: joinUrl, location: "Saal 3" })).toEqual({
    ...venue("Saal 3"),
    ...hybrid,
    joinUrl,
  });
  expect(placeOf({ [name]: joinUrl, location: "Online" })).toEqual({ ...online, joinUrl });
  expect(placeOf({ [name]: "kein Link", location: "https://zoom.us/j/1" }).joinUrl).toBe(
    "https://zoom.us/j/1",
  );
});
