import { parseInstant } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { dayOfItem, type PlacedTimes, startOfItem, timesOfItem } from "./place-item.ts";
import type { ItemDraft } from "./programme-draft.ts";

const zone = "Europe/Berlin";
const item = (fields: Partial<ItemDraft>): ItemDraft => ({
  title: "A",
  kind: "talk",
  participants: [],
  materials: [],
  ...fields,
});
const timesOf = (fields: Partial<ItemDraft>) => timesOfItem(startOfItem(item(fields), zone), zone);
const instant = (text: string) => ({ instant: parseInstant(text) });
const clock = (time: string, date?: string) => ({ time, date });

describe("the times of an item are stored", () => {
  it.each<[string, Partial<ItemDraft>, PlacedTimes]>([
    ["not at all where none are known", {}, {}],
    ["as a length where that alone is known", { minutes: 90 }, { duration: "PT1H30M" }],
    ["not by an end alone", { end: clock("11:00") }, {}],
    ["by the clock alone", { start: clock("10:00") }, { start: "10:00" }],
    ["without a length of nothing", { start: clock("10:00"), minutes: 0 }, { start: "10:00" }],
    ["by the clock without a date", { start: clock("10:00"), minutes: 30 }, { start: "10:00", end: "10:30" }],
    [
      "by both clocks without a date",
      { start: clock("10:00"), end: clock("10:30") },
      { start: "10:00", end: "10:30" },
    ],
    [
      "over midnight without a date",
      { start: clock("23:00"), end: clock("00:30") },
      { start: "23:00", end: "00:30" },
    ],
    [
      "over midnight by a length, too",
      { start: clock("23:00"), minutes: 90 },
      { start: "23:00", end: "00:30" },
    ],
    [
      "by a length where the clock would not tell that midnight has passed",
      { start: clock("10:00"), minutes: 16 * 60 },
      { start: "10:00", duration: "PT16H" },
    ],
    [
      "by a length of a whole day",
      { start: clock("10:00"), minutes: 1_440 },
      { start: "10:00", duration: "PT24H" },
    ],
    ["without an end before the start", { start: clock("11:00"), end: clock("10:00") }, { start: "11:00" }],
    ["without an end that is the start", { start: clock("11:00"), end: clock("11:00") }, { start: "11:00" }],
    [
      "without a length that nobody means",
      { start: clock("11:00"), minutes: 9_999 * 60 + 1 },
      { start: "11:00" },
    ],
    [
      "with the longest length that there is",
      { start: clock("11:00"), minutes: 9_999 * 60 },
      { start: "11:00", duration: "PT9999H" },
    ],
    [
      "by instants",
      { start: instant("2020-11-27T09:00:00Z"), end: instant("2020-11-27T10:30:00Z") },
      { start: "10:00", end: "11:30" },
    ],
    [
      "by an instant and an end on the clock of the day",
      { start: instant("2020-11-27T09:00:00Z"), end: clock("11:30", "2020-11-27") },
      { start: "10:00", end: "11:30" },
    ],
    [
      "without an end at an instant before the start",
      { start: instant("2020-11-27T09:00:00Z"), end: instant("2020-11-27T08:00:00Z") },
      { start: "10:00" },
    ],
    [
      "without an end at an instant where a clock alone tells the start",
      { start: clock("10:00"), end: instant("2020-11-27T10:30:00Z") },
      { start: "10:00" },
    ],
    [
      "by instants over midnight",
      { start: instant("2020-11-27T22:00:00Z"), minutes: 120 },
      { start: "23:00", end: "01:00" },
    ],
    [
      "by a length where they end the next morning",
      { start: instant("2020-11-27T09:00:00Z"), minutes: 22 * 60 },
      { start: "10:00", duration: "PT22H" },
    ],
    [
      "by a length of a day between instants",
      { start: instant("2020-11-27T09:00:00Z"), minutes: 1_440 },
      { start: "10:00", duration: "PT24H" },
    ],
    [
      "by a length where the clock shows the end twice",
      { start: instant("2020-10-24T23:30:00Z"), minutes: 60 },
      { start: "01:30", duration: "PT1H" },
    ],
    [
      "with the hour that is meant where the clock shows the start twice",
      { start: instant("2020-10-25T01:30:00Z"), minutes: 60 },
      { start: "02:30", repeatedHour: "later", end: "03:30" },
    ],
    [
      "with that hour where they have no end",
      { start: clock("02:30", "2020-10-25") },
      { start: "02:30", repeatedHour: "earlier" },
    ],
    [
      "by what clocks show instead where they skip the start",
      { start: clock("02:30", "2020-03-29"), minutes: 30 },
      { start: "03:30", end: "04:00" },
    ],
  ])("%s", (_, fields, times) => {
    expect(timesOf(fields)).toEqual(times);
  });
});

describe("the day of an item is", () => {
  const daysOf = (...items: readonly Partial<ItemDraft>[]) => {
    const lanes: Parameters<typeof dayOfItem>[1] = new Map();
    return items.map((fields) => dayOfItem(startOfItem(item(fields), zone), lanes));
  };
  const friday = "2020-11-27";
  const saturday = "2020-11-28";
  const at = (time: string, date = friday, more: Partial<ItemDraft> = {}) => ({
    day: friday,
    start: clock(time, date),
    ...more,
  });

  it.each<[string, readonly Partial<ItemDraft>[], readonly (string | undefined)[]]>([
    ["its date", [{ start: clock("10:00", friday) }], [friday]],
    [
      "what it is listed under, where it has no date",
      [{ day: "Freitag", start: clock("10:00") }],
      ["Freitag"],
    ],
    ["what it is listed under, where it has no time", [{ day: friday }], [friday]],
    ["not known where nothing tells of it", [{}], [undefined]],
    ["its date, where words are listed", [{ day: "Freitag", start: clock("10:00", friday) }], [friday]],
    [
      "the evening before for what follows in the night",
      [at("23:00"), at("01:00", saturday)],
      [friday, friday],
    ],
    [
      "the evening before all night through",
      [at("23:00"), at("01:00", saturday), at("02:00", saturday)],
      [friday, friday, friday],
    ],
    ["its date for a night without an evening", [at("01:00", saturday)], [saturday]],
    [
      "its date for a night in another room",
      [at("23:00", friday, { room: "A" }), at("01:00", saturday, { room: "B" })],
      [friday, saturday],
    ],
    [
      "its date for a night in another track, where there are no rooms",
      [at("23:00", friday, { track: "A" }), at("01:00", saturday, { track: "B" })],
      [friday, saturday],
    ],
    [
      "the evening before in the same room, whatever the track",
      [at("23:00", friday, { room: "A", track: "A" }), at("01:00", saturday, { room: "A", track: "B" })],
      [friday, friday],
    ],
    ["its date in the next morning", [at("23:00"), at("10:00", saturday)], [friday, saturday]],
  ])("%s", (_, items, days) => {
    expect(daysOf(...items)).toEqual(days);
  });
});
