import { describe, expect, it } from "vitest";
import { bare, oneDay } from "./schedule-json.fixture.ts";

describe("a schedule.json", () => {
  it.each<[object, object]>([
    [{ timezone: "Europe/Vienna", time_zone_name: null }, { timeZone: "Europe/Vienna" }],
    [{ time_zone_name: " ", meta: { time_zone_name: "Europe/Vienna" } }, { timeZone: "Europe/Vienna" }],
    [
      { subtitle: "Thema", description: { de: "Worum" } },
      { subtitle: "Thema", description: "Worum" },
    ],
    [{ title: "Abgesagt: Tagung" }, { title: "Tagung", status: "cancelled" }],
    [{ acronym: "_Tag__24_" }, { id: "tag-24" }],
    [
      { start: "2024-12-27T10:00:00+01:00", end: "2024-12-27T17:00:00+01:00" },
      { date: "2024-12-27", start: "10:00", end: "17:00" },
    ],
    [
      { start: "2024-12-27T00:00:00+01:00", end: "2024-12-28T23:59:00+01:00" },
      { date: "2024-12-27", endDate: "2024-12-28", start: undefined, end: undefined },
    ],
    [
      { start: "2024-12-27T10:00:00+01:00", end: "2024-12-28T02:00:00+01:00" },
      { date: "2024-12-27", endDate: undefined, start: "10:00", end: "02:00" },
    ],
    [{ city: "Musterstadt" }, { venue: { name: "Musterstadt", rooms: [] } }],
    [
      {
        venue: "Rathaus",
        rooms: [
          { name: "Saal", capacity: 80 },
          { name: "Flur", capacity: -1 },
          { name: "Hof", capacity: "9" },
          {},
        ],
      },
      {
        venue: {
          name: "Rathaus",
          rooms: [{ name: "Saal", capacity: 80 }, { name: "Flur" }, { name: "Hof" }],
        },
      },
    ],
  ])("takes of a conference %j what it says", (fields, expected) => {
    const found = oneDay(bare, fields);
    for (const [field, value] of Object.entries(expected))
      expect(Reflect.get(found ?? {}, field), field).toEqual(value);
  });
});
