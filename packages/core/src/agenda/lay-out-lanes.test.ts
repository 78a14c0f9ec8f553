import { describe, expect, it } from "vitest";
import type { EventInput } from "../event/event.ts";
import { eventOf, type SessionDraft } from "../event/event-of.fixture.ts";
import { buildAgenda } from "./build-agenda.ts";
import { type DayGrid, layOutLanes } from "./lay-out-lanes.ts";

const gridsOf = (
  sessions: readonly SessionDraft[],
  event: Partial<Omit<EventInput, "sessions">> = { date: "2020-09-18" },
  order?: readonly string[],
) => layOutLanes(buildAgenda(eventOf(sessions, event)), order && { order });

/** A grid as one sees it: its lanes, then a line for each row with what begins there, across lanes and down rows. */
function seen({ lanes, rows, cells, unplaced }: DayGrid): readonly string[] {
  const cell = ({ session, lane, laneCount, rowCount }: DayGrid["cells"][number]) =>
    `${session.title}@${lane}${laneCount > 1 ? `-${lane + laneCount - 1}` : ""}${rowCount > 1 ? `×${rowCount}` : ""}`;
  return [
    lanes.map(({ is, name }) => name ?? is).join(" | "),
    ...rows.map(({ time, minutes }, row) =>
      `${time} ${minutes}: ${cells
        .filter((one) => one.row === row)
        .map(cell)
        .join(" ")}`.trimEnd(),
    ),
    ...unplaced.map(({ title }) => `? ${title}`),
  ];
}

describe("a day as a grid", () => {
  it("has a lane for each room, and what is for everyone goes across all", () => {
    const [grid] = gridsOf([
      { start: "10:00", title: "Begrüßung" },
      { start: "10:30", end: "12:00", title: "A", room: "Saal" },
      { start: "10:30", end: "11:15", title: "B", room: "Foyer" },
      { start: "11:15", end: "12:00", title: "C", room: "Foyer" },
      { start: "12:00", title: "Mittag", kind: "meal" },
      { start: "13:00", title: "Ende", kind: "end" },
    ]);
    expect(grid && seen(grid)).toEqual([
      "Saal | Foyer",
      "10:00 30: Begrüßung@0-1",
      "10:30 45: A@0×2 B@1",
      "11:15 45: C@1",
      "12:00 60: Mittag@0-1",
      "13:00 0: Ende@0-1",
    ]);
    expect(grid?.rows[1]).toEqual({ time: "10:30", start: "2020-09-18T10:30:00+02:00", minutes: 45 });
  });

  it("has tracks for lanes where no rooms are named", () => {
    const [grid] = gridsOf([
      { start: "10:00", end: "11:00", title: "A", track: "Wasser" },
      { start: "10:00", end: "11:00", title: "B", track: "Wege" },
      { start: "11:00", end: "12:00", title: "C", track: "Wege", room: "Saal" },
    ]);
    expect(grid?.lanes).toEqual([
      { is: "track", name: "Wasser" },
      { is: "track", name: "Wege" },
      { is: "room", name: "Saal" },
    ]);
  });

  it("has lanes without a name for what runs side by side and names none, as few as can be", () => {
    const [grid] = gridsOf([
      { start: "10:00", end: "11:00", title: "A" },
      { start: "10:00", end: "10:30", title: "B" },
      { start: "10:30", end: "11:30", title: "C" },
      { start: "11:30", end: "12:00", title: "D" },
    ]);
    expect(grid && seen(grid)).toEqual([
      "unnamed | unnamed",
      "10:00 30: A@0×2 B@1",
      "10:30 30: C@1×2",
      "11:00 30:",
      "11:30 30: D@0-1",
    ]);
  });

  it("puts an end line beside what still goes on", () => {
    const [grid] = gridsOf([
      { start: "10:00", end: "11:00", title: "A", room: "Saal" },
      { start: "10:30", title: "Ende", kind: "end" },
    ]);
    expect(grid && seen(grid)).toEqual(["Saal | unnamed", "10:00 30: A@0×3", "10:30 0: Ende@1", "10:30 30:"]);
  });

  it("gives a room two lanes where two sessions overlap in it", () => {
    const [grid] = gridsOf([
      { start: "10:00", end: "11:00", title: "A", room: "Saal" },
      { start: "10:30", end: "11:00", title: "B", room: "Saal" },
      { start: "10:00", end: "11:00", title: "C", room: "Foyer" },
    ]);
    expect(grid && seen(grid)).toEqual(["Saal | Saal | Foyer", "10:00 30: A@0×2 C@2×2", "10:30 30: B@1"]);
  });

  it("has one lane where nothing runs in parallel, and none where nothing has a time", () => {
    const [grid] = gridsOf([
      { start: "10:00", end: "11:00", title: "A" },
      { title: "B", day: "2020-09-19" },
    ]);
    expect(grid && seen(grid)).toEqual(["unnamed", "10:00 60: A@0"]);
    const [, second] = gridsOf([
      { start: "10:00", end: "11:00", title: "A", day: "2020-09-18" },
      { title: "B", day: "2020-09-19" },
    ]);
    expect(second).toMatchObject({ day: "2020-09-19", lanes: [], rows: [], cells: [] });
    expect(second && seen(second)).toEqual(["", "? B"]);
  });

  it("can be told the order of the lanes", () => {
    const sessions = ["Foyer", "Saal", "Hof"].map((room) => ({
      start: "10:00",
      end: "11:00",
      title: room,
      room,
    }));
    const lanes = (order: readonly string[]) =>
      gridsOf(
        [...sessions, { start: "10:00", end: "11:00", title: "X" }],
        { date: "2020-09-18" },
        order,
      )[0]?.lanes.map(({ name }) => name);
    expect(lanes([])).toEqual(["Foyer", "Saal", "Hof", undefined]);
    expect(lanes(["Hof", "Saal"])).toEqual(["Hof", "Saal", "Foyer", undefined]);
  });

  it("has lanes without a name last, and sessions in the order of rows and lanes, however they are listed", () => {
    const [grid] = gridsOf([
      { start: "11:00", end: "12:00", title: "D" },
      { start: "10:30", end: "11:00", title: "C", room: "Saal" },
      { start: "10:00", end: "11:00", title: "B" },
      { start: "10:00", end: "10:30", title: "A", room: "Saal" },
    ]);
    expect(grid && seen(grid)).toEqual([
      "Saal | unnamed",
      "10:00 30: A@0 B@1×2",
      "10:30 30: C@0",
      "11:00 60: D@0-1",
    ]);
    expect(grid?.cells.map(({ session }) => session.title)).toEqual(["A", "B", "C", "D"]);
    expect(grid).not.toHaveProperty("day");
  });

  it("goes on past midnight", () => {
    const [grid] = gridsOf([
      { start: "22:00", end: "23:30", title: "A", room: "Saal" },
      { start: "23:30", end: "01:00", title: "B", room: "Saal" },
      { start: "00:30", end: "01:00", title: "C", room: "Saal" },
    ]);
    expect(grid?.rows.map(({ time }) => time)).toEqual(["22:00", "23:30", "00:30"]);
  });

  it("tells equal hours apart by their offset", () => {
    const [grid] = gridsOf(
      [
        { start: "02:00", end: "02:30", title: "A", repeatedHour: "earlier" },
        { start: "02:00", end: "02:30", title: "B", repeatedHour: "later" },
      ],
      { date: "2020-10-25" },
    );
    expect(grid?.rows.map(({ start, minutes }) => `${start} ${minutes}`)).toEqual([
      "2020-10-25T02:00:00+02:00 30",
      "2020-10-25T02:30:00+02:00 30",
      "2020-10-25T02:00:00+01:00 30",
    ]);
  });

  it("of a draft has times of the clock only, past midnight in each room by itself", () => {
    const [grid] = gridsOf(
      [
        { start: "22:00", end: "00:30", title: "A", room: "Saal" },
        { start: "23:00", end: "23:30", title: "B", room: "Foyer" },
        { start: "00:30", end: "01:00", title: "C", room: "Saal" },
        { start: "23:30", end: "23:45", title: "F", room: "Foyer" },
        { start: "09:00", end: "08:00", title: "D", room: "Hof" },
        { title: "E", room: "Keller" },
      ],
      {},
    );
    expect(grid && seen(grid)).toEqual([
      "Saal | Foyer | Hof",
      "09:00 0: D@2",
      "09:00 780:",
      "22:00 60: A@0×4",
      "23:00 30: B@1",
      "23:30 15: F@1",
      "23:45 45:",
      "00:30 30: C@0",
      "? E",
    ]);
    expect(grid?.rows[0]).not.toHaveProperty("start");
  });

  it("of a draft passes midnight in each track by itself, and gives what has no end a row of its own", () => {
    const [grid] = gridsOf(
      [
        { start: "22:00", end: "23:00", title: "A", track: "Wasser" },
        { start: "00:30", end: "01:00", title: "B", track: "Wege" },
        { start: "01:00", title: "C", track: "Wasser" },
      ],
      {},
    );
    expect(grid && seen(grid)).toEqual([
      "Wasser | Wege",
      "00:30 30: B@1",
      "01:00 1260:",
      "22:00 60: A@0",
      "23:00 120:",
      "01:00 0: C@0",
    ]);
  });
});
