import { buildAgenda, Event, type EventInput, Series, type SessionInput } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { rowsOfAgenda } from "./csv-rows.ts";

/** The rows of an event, without the cells that are empty. */
const rowsOf = (event: Partial<EventInput>, series?: Series) =>
  rowsOfAgenda(
    buildAgenda(Event.parse({ id: "tag", title: "Tag", date: "2020-11-24", ...event }), series),
    "en",
  ).map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== "")));

describe("the row of an event", () => {
  const bare = { event: "Tag", title: "Tag", date: "2020-11-24", language: "de" };

  it.each<[string, Partial<EventInput>, object]>([
    ["nothing that is not stated", {}, bare],
    [
      "how one takes part, and where",
      { attendance: "hybrid", venue: { name: "Rathaus", address: "Markt 1" } },
      { ...bare, marks: "In person and online", room: "Rathaus, Markt 1" },
    ],
    ["the name of a venue alone", { venue: { name: "Rathaus" } }, { ...bare, room: "Rathaus" }],
    [
      "that it is cancelled before how one would have taken part",
      { status: "cancelled", attendance: "online" },
      { ...bare, marks: "cancelled, Online" },
    ],
    [
      "its announced span",
      { start: "10:00", end: "11:30" },
      { ...bare, start: "10:00", end: "11:30", minutes: "90" },
    ],
    [
      "its materials with their addresses",
      { materials: [{ title: "Folien", url: "https://example.org/f" }, { title: "Bericht" }] },
      { ...bare, materials: "Folien <https://example.org/f>; Bericht" },
    ],
    ["what it is about", { description: "Erstes\nZweites" }, { ...bare, description: "Erstes\nZweites" }],
    [
      "a draft without a date",
      { date: undefined, status: "draft" },
      { event: "Tag", title: "Tag", language: "de", marks: "Draft" },
    ],
  ])("says %s", (_, event, row) => {
    expect(rowsOf(event)).toEqual([row]);
  });

  it("names the series in it and in every session", () => {
    const series = Series.parse({ id: "reihe", title: "Reihe" });
    expect(rowsOf({ sessions: [{ id: "a", title: "A" }] }, series)).toMatchObject([
      { series: "Reihe" },
      { series: "Reihe", title: "A" },
    ]);
  });
});

describe("the row of a session", () => {
  const bare = { event: "Tag", number: "1", title: "A", date: "2020-11-24" };

  it.each<[string, Partial<SessionInput>, object]>([
    ["nothing that is not stated", {}, bare],
    [
      "that it may be left out, or does not take place",
      { optional: true, cancelled: true },
      { ...bare, marks: "optional, cancelled" },
    ],
    ["that it may be left out", { optional: true }, { ...bare, marks: "optional" }],
    ["that it does not take place", { cancelled: true }, { ...bare, marks: "cancelled" }],
    [
      "room, track, project and language",
      { room: "Saal", track: "Daten", project: "P", language: "en" },
      { ...bare, room: "Saal", track: "Daten", project: "P", language: "en" },
    ],
    [
      "times that were stated, of which none is inferred",
      { start: "10:00", end: "10:20" },
      { ...bare, start: "10:00", end: "10:20", minutes: "20" },
    ],
    [
      "everyone in it, with their roles where they do not speak",
      {
        participants: [
          { id: "eva", name: "Eva" },
          { id: "jan", name: "Jan", role: "host" },
        ],
      },
      { ...bare, people: "Eva; Host: Jan" },
    ],
    ["its materials", { materials: [{ title: "Folien" }] }, { ...bare, materials: "Folien" }],
    ["the words of a day without a date", { day: "Freitag" }, { ...bare, date: "Freitag" }],
    [
      "no length of the end, which has none",
      { kind: "end", start: "12:00", end: "12:00" },
      { ...bare, start: "12:00", end: "12:00" },
    ],
  ])("says %s", (_, session, row) => {
    const sessions = [{ id: "a", title: "A", ...session }];
    expect(rowsOf({ sessions })[1]).toEqual(row);
  });

  it("is dated by its own day where the programme has several", () => {
    const sessions = ["2020-11-24", "2020-11-25"].map((day, index) => ({
      id: `s${index}`,
      title: "A",
      day,
      start: "10:00",
      contributions: [{ id: `t${index}`, title: "Teil" }],
    }));
    expect(rowsOf({ sessions }).map(({ number, date }) => [number, date])).toEqual([
      [undefined, "2020-11-24"],
      ["1", "2020-11-24"],
      ["1.1", "2020-11-24"],
      ["2", "2020-11-25"],
      ["2.1", "2020-11-25"],
    ]);
  });

  it("takes its date from the event where times are not known", () => {
    const sessions = [{ id: "a", title: "A", contributions: [{ id: "b", title: "B" }] }];
    expect(rowsOf({ sessions }).map(({ date }) => date)).toEqual(Array(3).fill("2020-11-24"));
  });
});
