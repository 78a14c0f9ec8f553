import { parseInstant } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { itemTime, lengthInMinutes } from "./item-times.ts";
import type { PentabarfDay } from "./pentabarf-schedule.ts";
import { writtenItem } from "./written-item.ts";

describe("a length", () => {
  it.each<[string, number | undefined]>([
    ["01:30", 90],
    ["1:30:00", 90],
    ["1:02:30:00", 26 * 60 + 30],
    ["90:00", 90 * 60],
    [" 00:45 ", 45],
    ["90", 90],
    ["45min", 45],
    ["45 minutes", 45],
    ["45 m", 45],
    ["0", 0],
    ["", undefined],
    ["min", undefined],
    ["01:3", undefined],
    ["1:02:30:00:00", undefined],
    ["-45", undefined],
    ["45 s", undefined],
    ["about 45", undefined],
  ])("that is written “%s” is %s minutes", (written, minutes) => {
    expect(lengthInMinutes(written)).toBe(minutes);
  });

  it("is not known where none is written", () => {
    expect(lengthInMinutes(undefined)).toBeUndefined();
  });
});

describe("when an item begins", () => {
  const zone = "Europe/Berlin";
  const friday: PentabarfDay = { date: "2020-11-27", start: undefined, items: [] };
  const timeOf = (
    { date, start }: { readonly date?: string; readonly start?: string },
    day: Partial<PentabarfDay> = {},
    dayChange?: string,
  ) => {
    const item = {
      id: "1",
      title: "A",
      date,
      start,
      persons: [],
      links: [],
      attachments: [],
      where: () => ({}),
    };
    return itemTime(writtenItem(item), { ...friday, ...day }, zone, dayChange);
  };
  const noon = { start: { instant: parseInstant("2020-11-27T11:00:00Z") } };

  it.each<[string, Parameters<typeof timeOf>, ReturnType<typeof timeOf>]>([
    ["is an instant", [{ date: "2020-11-27T12:00:00+01:00" }], noon],
    [
      "is an instant with which the clock agrees",
      [{ date: "2020-11-27T12:00:00+01:00", start: "12:00" }],
      noon,
    ],
    ["is an instant that another offset shows", [{ date: "2020-11-27T11:00:00Z", start: "12:00" }], noon],
    [
      "is what the clock on the wall shows where the offset is wrong",
      [{ date: " 2020-11-27T12:00:00+00:00 ", start: "12:00" }],
      {
        start: { date: "2020-11-27", time: "12:00" },
        conflict: { one: "2020-11-27T12:00:00+00:00", other: zone, taken: "2020-11-27 12:00" },
      },
    ],
    [
      "is the instant where the clock shows something else",
      [{ date: "2020-11-27T12:00:00+01:00", start: "14:15" }],
      { ...noon, conflict: { one: "2020-11-27T12:00:00+01:00", other: "14:15", taken: "2020-11-27 12:00" } },
    ],
    [
      "is a date and time without an offset",
      [{ date: "2020-11-28T12:00:00" }],
      { start: { date: "2020-11-28", time: "12:00" } },
    ],
    [
      "is the clock on a date whose own time has no offset",
      [{ date: "2020-11-28T12:00:00", start: "12:15" }],
      { start: { date: "2020-11-28", time: "12:15" } },
    ],
    ["is the clock on its day", [{ start: "9:30" }], { start: { date: "2020-11-27", time: "09:30" } }],
    [
      "is the clock on its own date, at night too",
      [{ date: "2020-11-28", start: "01:30" }],
      { start: { date: "2020-11-28", time: "01:30" } },
    ],
    [
      "is in the night after its day before four",
      [{ start: "03:59" }],
      { start: { date: "2020-11-28", time: "03:59" } },
    ],
    ["is on its day from four on", [{ start: "04:00" }], { start: { date: "2020-11-27", time: "04:00" } }],
    [
      "is in the night after its day before that begins",
      [{ start: "05:00" }, { start: "2020-11-27T06:00:00+01:00" }],
      { start: { date: "2020-11-28", time: "05:00" } },
    ],
    [
      "is in the night before days change, whenever that day begins",
      [{ start: "05:00" }, { start: "2020-11-27T04:00:00+01:00" }, "06:00"],
      { start: { date: "2020-11-28", time: "05:00" } },
    ],
    [
      "is on the day that a day begins on where it has no date",
      [{ start: "12:00" }, { date: undefined, start: "2020-11-29T09:00:00+01:00" }],
      { start: { date: "2020-11-29", time: "12:00" } },
    ],
    [
      "is the clock alone where no date is known",
      [{ start: "12:00" }, { date: "Freitag" }],
      { start: { time: "12:00" } },
    ],
    ["is not known where nothing is written", [{}], {}],
    ["is not known by a date alone", [{ date: "2020-11-27" }], {}],
    ["is not known by words", [{ date: "bald", start: "später" }], {}],
  ])("%s", (_, [item, day, dayChange], time) => {
    expect(timeOf(item, day, dayChange)).toEqual(time);
  });
});
