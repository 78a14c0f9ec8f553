import { buildAgenda } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { inventedSeries } from "../format/publications.fixture.ts";
import { readProgrammeText } from "../text/read-programme-text.ts";
import { agendaOfText } from "./agenda-of-text.fixture.ts";
import { headFacts, whenInWords } from "./head-facts.ts";

const factsOf = (entries: string, language: "de" | "en" = "de") =>
  headFacts(agendaOfText(`---\nTitel: Werkstatt (Beispiel)\n${entries}\n---\n`), language).map(
    ({ kind, text, address }) => [
      kind,
      text.replaceAll("\u00A0", " "),
      ...(address === undefined ? [] : [address]),
    ],
  );

describe("before its programme an event says", () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    ["nothing where nothing is known", "", []],
    ["its number", "Nummer: 4", [["series", "Nr. 4"]]],
    ["its theme", "Thema: Genossenschaften", [["theme", "Genossenschaften"]]],
    ["no theme that is its title", "Thema: Werkstatt (Beispiel)", []],
    ["its day", "Datum: 2026-11-24", [["when", "Dienstag, 24. November 2026"]]],
    ["that it takes place otherwise than planned", "Status: abgesagt", [["status", "abgesagt"]]],
    ["nothing of what is planned", "Status: geplant", []],
    ["how one takes part", "Teilnahme: hybrid", [["attendance", "Vor Ort und online"]]],
    ["where it is", "Ort:\n  Name: Rathaus\n  Adresse: Markt 1", [["venue", "Rathaus, Markt 1"]]],
    ["where it is, by a name alone", "Ort: Rathaus", [["venue", "Rathaus"]]],
    [
      "where to register",
      "Anmeldung: https://example.org/a",
      [["registration", "Zur Anmeldung", "https://example.org/a"]],
    ],
    [
      "until when, for how much and what to mind",
      "Anmeldung:\n  Adresse: https://example.org/a\n  bis: 2026-11-20\n  Kosten: 20 Euro\n  Hinweis: früh",
      [["registration", "Anmeldung: bis Freitag, 20. November 2026, 20 Euro, früh", "https://example.org/a"]],
    ],
    [
      "what to mind without an address",
      "Anmeldung:\n  Hinweis: am Einlass",
      [["registration", "Anmeldung: am Einlass"]],
    ],
  ])("%s", (_, entries, facts) => {
    expect(factsOf(entries)).toEqual(facts);
  });

  it("all of it in English, in order", () => {
    const entries =
      "Number: 4\nTheme: Cooperatives\nDate: 2026-11-24\nStatus: postponed\nAttendance: online\nVenue: Town hall\nRegistration: https://example.org/a";
    expect(factsOf(`${entries}\nLanguage: en`, "en")).toEqual([
      ["series", "No. 4"],
      ["theme", "Cooperatives"],
      ["when", "Tuesday, 24 November 2026"],
      ["status", "postponed"],
      ["attendance", "Online"],
      ["venue", "Town hall"],
      ["registration", "Register", "https://example.org/a"],
    ]);
  });

  it.each([
    ["", inventedSeries.title],
    ["Nummer: 4", `${inventedSeries.title}, Nr.\u00A04`],
  ])("its series before its number: %j", (entries, text) => {
    const { event } = readProgrammeText(`---\nTitel: Werkstatt (Beispiel)\n${entries}\n---\n`);
    expect(headFacts(buildAgenda(event, inventedSeries), "de")[0]).toEqual({ kind: "series", text });
  });
});

describe("when an event is", () => {
  it.each([
    ["Datum: 2026-11-24\nBeginn: 10:00\nEnde: 12:00", "Dienstag, 24. November 2026, 10:00 – 12:00 Uhr"],
    ["Datum: 2026-11-24\nBeginn: 10:00", "Dienstag, 24. November 2026, 10:00 Uhr"],
    ["Beginn: 10:00\nEnde: 12:00", "10:00 – 12:00 Uhr"],
    [
      "Datum: 2026-11-24\nLetzter Tag: 2026-11-25\nBeginn: 10:00\nEnde: 12:00",
      "Dienstag, 24. November 2026, 10:00 Uhr – Mittwoch, 25. November 2026, 12:00 Uhr",
    ],
    [
      "Datum: 2026-11-24\nLetzter Tag: 2026-11-25",
      "Dienstag, 24. November 2026 – Mittwoch, 25. November 2026",
    ],
    ["Datum: 2026-11-24\nZeitzone: Europe/London", "Dienstag, 24. November 2026 (Europe/London)"],
    ["Zeitzone: Europe/London", ""],
  ])("%j is said as %j", (entries, text) => {
    const agenda = agendaOfText(`---\nTitel: Werkstatt (Beispiel)\n${entries}\n---\n`);
    expect(whenInWords(agenda, "de").replaceAll("\u00A0", " ")).toBe(text);
  });
});
