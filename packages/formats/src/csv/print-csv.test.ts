import { buildAgenda, Event, type EventInput } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { printCsv } from "./print-csv.ts";

const agendaOf = (event: Partial<EventInput>) =>
  buildAgenda(Event.parse({ id: "beispiel", title: "Beispiel", date: "2020-11-24", sessions: [], ...event }));

/** The titles of sessions with this title, as they stand in the file. */
const written = (title: string, language: "de" | "en" = "de") => {
  const sessions = [{ id: "a", title, start: "10:00" }];
  return printCsv([agendaOf({ sessions })], { language })
    .output.split("\r\n")
    .slice(2)
    .join("\r\n");
};

describe("an agenda as a table", () => {
  it("has a row for the event, for every session and for every part", () => {
    const agenda = agendaOf({
      start: "10:00",
      moderators: [{ id: "mona", name: "Mona Beispiel", role: "moderator" }],
      sessions: [
        {
          id: "a",
          title: "Block",
          start: "10:00",
          room: "Saal",
          participants: [{ id: "eva", name: "Dr. Eva Muster", affiliation: "Institut", project: "P" }],
          contributions: [{ id: "b", title: "Teil", description: "Erste Zeile\nzweite" }],
        },
        { id: "c", title: "Schluss", kind: "end", start: "11:30", optional: true },
      ],
    });
    expect(printCsv([agenda], { language: "en" }).output).toMatchInlineSnapshot(`
      "﻿Series,Event,No.,Date,Start,End,Minutes,Inferred,Title,People,Project,Room,Track,Language,Notes,Materials,Description
      ,Beispiel,,2020-11-24,10:00,11:30,90,,Beispiel,Moderation: Mona Beispiel,,,,de,,,
      ,Beispiel,1,2020-11-24,10:00,11:30,90,End,Block,"Dr. Eva Muster, Institut (P)",,Saal,,,,,
      ,Beispiel,1.1,2020-11-24,10:00,11:30,90,"Start, End",Teil,,,,,,,,"Erste Zeile
      zweite"
      ,Beispiel,2,2020-11-24,11:30,11:30,,End,Schluss,,,,,,optional,,
      "
    `);
  });

  it.each([
    ["is separated by semicolons in German", "de", "A", ";1;2020-11-24;10:00;"],
    ["is separated by commas in English", "en", "A", ",1,2020-11-24,10:00,"],
    ["quotes what separates", "de", "A; B, C", ';"A; B, C";'],
    ["doubles quotation marks", "de", 'A "B"', ';"A ""B""";'],
    ["does not let a title be computed", "de", '=HYPERLINK("x")', `;"'=HYPERLINK(""x"")";`],
    ["keeps a title from being a number", "de", "-12", ";'-12;"],
  ] as const)("%s", (_, language, title, expected) => {
    expect(written(title, language)).toContain(expected);
  });

  it("begins with the sign by which programs know UTF-8", () => {
    expect(printCsv([agendaOf({})]).output.startsWith("\uFEFFReihe;Veranstaltung;")).toBe(true);
  });

  it("puts several events below each other under one head", () => {
    const lines = printCsv([agendaOf({}), agendaOf({ title: "Zweites" })]).output.split("\r\n");
    expect(lines.map((line) => line.split(";")[1])).toEqual([
      "Veranstaltung",
      "Beispiel",
      "Zweites",
      undefined,
    ]);
  });

  it("says what it has no column for", () => {
    const { losses } = printCsv([agendaOf({ subtitle: "Untertitel", theme: "Thema" })]);
    expect(losses.map(({ field, path }) => [field, path])).toEqual([
      ["subtitle", [0]],
      ["theme", [0]],
    ]);
  });
});
