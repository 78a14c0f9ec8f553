import { describe, expect, it } from "vitest";
import { fieldsOfLabel } from "./event-labels.ts";

describe("a labelled line of the event", () => {
  it.each([
    ["Datum: 15. November 2024", { date: "2024-11-15" }],
    ["Datum: offen", undefined],
    ["Datum:", undefined],
    ["Farbe: blau", undefined],
    ["Datum 15. November 2024", undefined],
    ["Datum : 15.11.2024", { date: "2024-11-15" }],
    ["Termin: 15. November 2024, 10 – 16 Uhr", { date: "2024-11-15", start: "10:00", end: "16:00" }],
    ["Termin: 15. bis 17. November 2024", { date: "2024-11-15", endDate: "2024-11-17" }],
    [
      "Termin: 15. bis 17. November 2024, ab 10 Uhr",
      { date: "2024-11-15", endDate: "2024-11-17", start: "10:00" },
    ],
    ["Zeit: 10:00 – 16:00 Uhr", { start: "10:00", end: "16:00" }],
    ["Zeit: täglich von 10 bis 16 Uhr", { start: "10:00", end: "16:00" }],
    ["Zeit: den ganzen Tag", undefined],
    ["Beginn: 10:30 Uhr", { start: "10:30" }],
    ["Beginn: 15.11.2024, 10:30 Uhr", { date: "2024-11-15", start: "10:30" }],
    ["Beginn: bald", undefined],
    ["Ende: 16 Uhr", { end: "16:00" }],
    ["Ende: 15.11.2024 um 16 Uhr", { end: "16:00" }],
    ["Ende: offen", undefined],
    ["Ort: Rathaus", { venue: { name: "Rathaus", rooms: [] } }],
    [
      "Ort: Rathaus, Markt 1,12345 Musterhausen",
      { venue: { name: "Rathaus", address: "Markt 1, 12345 Musterhausen", rooms: [] } },
    ],
    [
      "Anmeldung: bis 1. Oktober 2024",
      { registration: { closes: "2024-10-01", note: "bis 1. Oktober 2024" } },
    ],
    ["Anmeldung: am Einlass", { registration: { note: "am Einlass" } }],
    ["Titel: Klimatag", { title: "Klimatag" }],
    ["Thema: Wärme", { theme: "Wärme" }],
  ])("%s", (text, fields) => {
    expect(fieldsOfLabel(text)).toEqual(fields);
  });
});
