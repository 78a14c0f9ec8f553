import type { Agenda } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { bareAgenda } from "../bare-agenda.fixture.ts";
import type { CalendarOptions } from "./calendar-options.ts";
import { eventEntry } from "./event-entry.ts";

const linesOf = (entry: { readonly lines: string } | undefined, ...names: readonly string[]) =>
  entry?.lines
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => names.some((name) => line.startsWith(name)));

describe("the entry of an event", () => {
  const linesOfEvent = (agenda: Partial<Agenda>, options: CalendarOptions = {}) =>
    linesOf(
      eventEntry({ ...bareAgenda, ...agenda }, "beispiel@x", options),
      "SUMMARY",
      "STATUS",
      "TRANSP",
    )?.map((line) => line.slice(line.indexOf(":") + 1));

  it.each<[Agenda["status"], readonly string[]]>([
    ["draft", ["Entwurf: Beispiel", "TENTATIVE"]],
    ["scheduled", ["Beispiel", "CONFIRMED"]],
    ["rescheduled", ["Beispiel", "CONFIRMED"]],
    ["postponed", ["Verschoben: Beispiel", "TENTATIVE", "TRANSPARENT"]],
    ["cancelled", ["Abgesagt: Beispiel", "CANCELLED", "TRANSPARENT"]],
  ])("says in title, status and whether one is busy that it is %s", (status, said) => {
    expect(linesOfEvent({ status })).toEqual(said);
  });

  it("leaves the time free where its sessions have entries, too", () => {
    expect(linesOfEvent({}, { entries: "events-and-sessions" })).toEqual([
      "Beispiel",
      "CONFIRMED",
      "TRANSPARENT",
    ]);
  });

  it("is none without a date", () => {
    const { date: _date, start: _start, ...timeless } = bareAgenda;
    expect(eventEntry(timeless, "beispiel@x", {})).toBeUndefined();
  });

  it.each<[string, Partial<Agenda>, readonly string[]]>([
    ["nothing", {}, []],
    ["online", { attendance: "online" }, ["LOCATION:Online"]],
    ["on site", { attendance: "in-person" }, []],
    ["a venue", { venue: { name: "Rathaus" } }, ["LOCATION:Rathaus"]],
    [
      "both",
      { venue: { name: "Rathaus", address: "Marktplatz 1" }, attendance: "hybrid" },
      ["LOCATION:Rathaus\\, Marktplatz 1 und online"],
    ],
  ])("says where to go: %s", (_, agenda, location) => {
    expect(linesOf(eventEntry({ ...bareAgenda, ...agenda }, "beispiel@x", {}), "LOCATION")).toEqual(location);
  });
});
