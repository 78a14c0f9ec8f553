import { describe, expect, it } from "vitest";
import { localTimeOfClock } from "./local-time-of-clock.ts";
import { readTimeStatement } from "./time-statement.ts";

const read = (text: string) => {
  const statement = readTimeStatement(text);
  if (statement === undefined) return undefined;
  const { start, end, to } = statement;
  return [start && localTimeOfClock(start), end && localTimeOfClock(end), text.slice(to)];
};

describe("what is said about the time", () => {
  it.each([
    ["10:00 Begrüßung", "10:00", undefined, " Begrüßung"],
    ["9:50 Einführung", "09:50", undefined, " Einführung"],
    ["10.00 Uhr: Beginn", "10:00", undefined, ": Beginn"],
    ["13.00    Beginn", "13:00", undefined, "    Beginn"],
    ["9 Uhr Ankommen", "09:00", undefined, " Ankommen"],
    ["ab 9 Uhr", "09:00", undefined, ""],
    ["ca. 12.45 Ende", "12:45", undefined, " Ende"],
    ["14h30 Débat", "14:30", undefined, " Débat"],
    ["10:00 – 10:45", "10:00", "10:45", ""],
    ["08:30-09:30 Uhr: Registrierung", "08:30", "09:30", ": Registrierung"],
    ["9-10 Uhr Plenum", "09:00", "10:00", " Plenum"],
    ["17 – 18.30 UHR", "17:00", "18:30", ""],
    ["18.00 Uhr – 18.15 Uhr", "18:00", "18:15", ""],
    ["10:00 bis 10:30 Uhr", "10:00", "10:30", ""],
    ["18:00 – open end", "18:00", undefined, ""],
    ["bis 09.45 Uhr: Eintreffen", undefined, "09:45", ": Eintreffen"],
    ["11:30am - 5:00pm Registration", "11:30", "17:00", " Registration"],
    ["6.15pm doors open", "18:15", undefined, " doors open"],
    ["12:00 PM Lunch", "12:00", undefined, " Lunch"],
    ["12:15 a.m. Close", "00:15", undefined, " Close"],
    ["9am - Doors open!", "09:00", undefined, " - Doors open!"],
    ["noon – Lunch", "12:00", undefined, " – Lunch"],
    ["24:00 Ende", "00:00", undefined, " Ende"],
  ])("%s", (text, start, end, rest) => {
    expect(read(text)).toEqual([start, end, rest]);
  });

  it.each([
    "18. September 2014",
    "18.09.2014",
    "7 Arbeitsgruppen",
    "20,00 Euro",
    "2020",
    "1. Thema",
    "030/39001-209",
    "Begrüßung",
  ])("is nothing in “%s”", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("is read but means nothing where no clock shows it", () => {
    expect(read("25:70 Kaffee")).toEqual([undefined, undefined, " Kaffee"]);
  });
});
