import { readScheduleJson } from "./read-schedule-json.ts";

/** What a schedule.json gives. */
export const read = (value: unknown) =>
  readScheduleJson(
    new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value, null, 1)),
  );

/** What a conference states of itself. */
export const conference = {
  acronym: "tag",
  title: "Tagung",
  start: "2024-12-27",
  time_zone_name: "Europe/Berlin",
};

/** What is read of a conference of one day, in whose hall there is one thing. */
export const oneDay = (event: object, more: object = {}) =>
  read({
    schedule: {
      conference: { ...conference, days: [{ date: "2024-12-27", rooms: { Saal: [event] } }], ...more },
    },
  }).events[0];

/** A talk that states no more than it must. */
export const bare = { id: "7", title: "Vortrag", date: "2024-12-27T10:00:00+01:00" };
