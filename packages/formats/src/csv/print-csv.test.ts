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
    ["keeps a plus from beginning a computation", "de", "+1", ";'+1;"],
    ["keeps an at sign from naming a function", "de", "@SUM", ";'@SUM;"],
    ["lets such signs stand inside a title", "de", "A = B + C", ";A = B + C;"],
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

  it.each([
    ["de", "Reihe;"],
    ["en", "Series,"],
    ["fr", "Series,"],
  ])("speaks the language of its first programme unless told: %s", (language, head) => {
    const agendas = [agendaOf({ language }), agendaOf({ language: "de" })];
    expect(printCsv(agendas).output.slice(1)).toMatch(new RegExp(`^${head}`, "u"));
  });

  it("is a German head alone where there is no programme", () => {
    expect(printCsv([]).output).toMatch(/^\uFEFFReihe;[^\r\n]*\r\n$/u);
  });

  it.each<[Partial<EventInput>, readonly string[]]>([
    [{}, []],
    [{ subtitle: "Untertitel", theme: "Thema" }, ["subtitle", "theme"]],
    [{ number: 3, registration: { fee: "frei" } }, ["number", "registration"]],
    [{ start: "10:00" }, ["timeZone"]],
  ])("says of which event it has no column for what: %j", (event, fields) => {
    const { losses } = printCsv([agendaOf({}), agendaOf(event)]);
    expect(losses.map(({ field, fate, path }) => [field, fate, path])).toEqual(
      fields.map((field) => [field, "dropped", [1]]),
    );
  });
});
