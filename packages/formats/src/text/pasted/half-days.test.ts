import { describe, expect, it } from "vitest";
import { clueLine } from "../structure/clue-line.fixture.ts";
import { readTimeStatement } from "../time/time-statement.ts";
import { dayOfLine } from "./day-of-line.ts";
import { placeTimes } from "./half-days.ts";
import type { TimedLine } from "./timed-line.ts";

/** A line "10:00 Vortrag", in a room where "Saal | 10:00 Vortrag" states one. */
function timed(stated: string, index: number): TimedLine {
  const [text = "", room] = stated.split(" | ").reverse();
  const time = readTimeStatement(text);
  return {
    line: clueLine(text, { index, ...(room === undefined ? {} : { room }) }),
    rest: time === undefined ? text : text.slice(time.to).trim(),
    ...(time === undefined ? {} : { time }),
  };
}

const startsOf = (...stated: readonly string[]) =>
  [...placeTimes(stated.map(timed)).values()].map(({ start, end }) =>
    [start, end].filter((time) => time !== undefined).join("–"),
  );

describe("the half of the day", () => {
  it.each([
    ["follows from the order", ["9:00 A", "12:00 B", "1:00 C"], ["09:00", "12:00", "13:00"]],
    ["of an end follows from its start", ["11:00-1:00 A", "2:00 B"], ["11:00–13:00", "14:00"]],
    ["is the same for the same time", ["11:00 A", "11:00 B"], ["11:00", "11:00"]],
    ["stays where hours are above twelve", ["9:00 A", "13:00 B", "1:00 C"], ["09:00", "13:00", "01:00"]],
    ["stays where hours are padded", ["11:00 A", "01:00 B"], ["11:00", "01:00"]],
    ["stays where an hour is said with Uhr", ["11:00 Uhr A", "1:00 Uhr B"], ["11:00", "01:00"]],
    ["stays where an hour is zero", ["11:00 A", "0:30 B"], ["11:00", "00:30"]],
    ["is the one stated", ["11:00 A", "1:00 p.m. B", "2:00 a.m. C"], ["11:00", "13:00", "02:00"]],
    ["is the evening from five", ["5:00 A", "6:00 B", "8:00 C"], ["17:00", "18:00", "20:00"]],
    ["is the evening from seven", ["7:30 A", "8:00 B", "9:00 C"], ["19:30", "20:00", "21:00"]],
    ["is the morning before five", ["4:30 A", "5:00 B", "6:00 C"], ["04:30", "05:00", "06:00"]],
    ["is the morning from eight", ["8:00 A", "9:00 B", "10:00 C"], ["08:00", "09:00", "10:00"]],
    ["is the morning with two lines alone", ["7:00 A", "8:00 B"], ["07:00", "08:00"]],
    ["is the morning with breakfast", ["7:00 A", "8:00 Breakfast", "9:00 C"], ["07:00", "08:00", "09:00"]],
    ["is the morning where one is stated", ["7:00 A", "8:00 a.m. B", "9:00 C"], ["07:00", "08:00", "09:00"]],
    ["is counted past lines without time", ["7:00 A", "Pause", "8:00 B"], ["07:00", "08:00"]],
    [
      "begins anew in a further room",
      ["Saal | 9:00 A", "Saal | 1:00 B", "Foyer | 9:00 C", "Foyer | 1:00 D"],
      ["09:00", "13:00", "09:00", "13:00"],
    ],
    ["goes on in the first room", ["9:00 A", "1:00 B", "Saal | 9:00 C"], ["09:00", "13:00", "21:00"]],
    [
      "goes on in a further room before nine",
      ["Saal | 9:00 A", "Saal | 1:00 B", "Foyer | 8:00 C"],
      ["09:00", "13:00", "20:00"],
    ],
    [
      "goes on in a room that was before",
      ["Saal | 9:00 A", "Foyer | 1:00 B", "Saal | 9:00 C"],
      ["09:00", "13:00", "21:00"],
    ],
  ])("%s: %j", (_, stated, times) => {
    expect(startsOf(...stated)).toEqual(times);
  });

  it("is marked where it follows from the order", () => {
    const placed = [...placeTimes(["11:00 A", "1:00 B"].map(timed)).values()];
    expect(placed.map(({ isAfternoonInferred }) => isAfternoonInferred)).toEqual([undefined, true]);
  });

  it("begins anew on a further day", () => {
    const day = dayOfLine("Dienstag, 4. März 2025");
    const lines = ["9:00 A", "1:00 B", "9:00 C"]
      .map(timed)
      .map((line, at) => (at === 2 && day !== undefined ? { ...line, day } : line));
    expect([...placeTimes(lines).values()].map(({ start }) => start)).toEqual(["09:00", "13:00", "09:00"]);
  });
});
