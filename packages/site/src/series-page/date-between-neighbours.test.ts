import type { Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { assembleSeries } from "../content/assemble-series.ts";
import { dateBetweenNeighbours } from "./date-between-neighbours.ts";

const series = { name: "reihe.md", source: "---\nTitel: Reihe\n---\n" };
const event = (number: number, ...head: readonly string[]) => ({
  name: `${number}.md`,
  source: `---\nNummer: ${number}\nTitel: Veranstaltung ${number}\n${head.join("\n")}\n---\n`,
});
const eventsOf = (...heads: readonly (readonly string[])[]): readonly Event[] =>
  assembleSeries([series, ...heads.map((head, index) => event(index + 1, ...head))]).series.events;

describe("dateBetweenNeighbours", () => {
  it("gives the days after the event before and before the event after", () => {
    const events = eventsOf(["Datum: 2020-11-11"], [], ["Datum: 2020-11-24"]);
    expect(dateBetweenNeighbours(events, 1)).toEqual({ from: "2020-11-12", to: "2020-11-23" });
  });

  it("counts from the last day of an event of several days", () => {
    const events = eventsOf(["Datum: 2020-11-10", "Letzter Tag: 2020-11-11"], [], ["Datum: 2020-11-13"]);
    expect(dateBetweenNeighbours(events, 1)).toEqual({ from: "2020-11-12", to: "2020-11-12" });
  });

  it.each([
    ["an event with a date", [["Datum: 2020-11-11"], ["Datum: 2020-11-12"], ["Datum: 2020-11-24"]], 1],
    ["the first event", [[], ["Datum: 2020-11-24"]], 0],
    ["the last event", [["Datum: 2020-11-11"], []], 1],
    ["an event beside another without a date", [["Datum: 2020-11-11"], [], []], 1],
    ["an event for which no day is left", [["Datum: 2020-11-11"], [], ["Datum: 2020-11-12"]], 1],
  ])("says nothing of %s", (_, heads, index) => {
    expect(dateBetweenNeighbours(eventsOf(...heads), index)).toBeUndefined();
  });
});
