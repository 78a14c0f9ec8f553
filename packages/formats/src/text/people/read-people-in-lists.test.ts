import { describe, expect, it } from "vitest";
import { readingInWords } from "./people-in-words.fixture.ts";

describe("people in one line, of whom there are several", () => {
  it.each([
    ["Eva Muster; Max Probe", "known: Eva Muster + Max Probe"],
    ["Eva Muster;Max Probe", "known: Eva Muster + Max Probe"],
    ["Eva Muster; ; Max Probe;", "known: Eva Muster + Max Probe"],
    ["; Eva Muster", "known: Eva Muster"],
    [";", "none: "],
    [
      "Eva Muster, frühere Vorsitzende des Vereins; Delegierte des Rates",
      "none: Eva Muster / is frühere Vorsitzende des Vereins + organization Delegierte des Rates",
    ],
    ["Eva Muster; Delegierte des Rates", "none: Eva Muster + organization Delegierte des Rates"],
    [
      "Stadt Musterhausen, Amt für Wandel; Leiterin des Amtes",
      "none: organization Stadt Musterhausen, Amt für Wandel + organization Leiterin des Amtes",
    ],
    [
      "Eva Muster, Amt für Wandel; Stadt Musterhausen",
      "none: Eva Muster / of Amt für Wandel + organization Stadt Musterhausen",
    ],
    [
      "Eva Muster, Amt für Wandel; Leiterin der Abteilung; Max Probe, Bürgermeister",
      "known: Eva Muster / of Amt für Wandel; Leiterin der Abteilung + Max Probe / is Bürgermeister",
    ],
    [
      "Eva Muster, Amt für Wandel; Bürgermeister Max Probe",
      "known: Eva Muster / of Amt für Wandel + Max Probe / is Bürgermeister",
    ],
  ])(
    "are divided by semicolons, unless what is behind one is an office of the person before it: %s",
    (text, reading) => {
      expect(readingInWords(text)).toBe(reading);
    },
  );

  it.each([
    ["Data Management - Eva Muster", "none: "],
    ["Neue Wege - Eva Muster", "none: "],
    ["Xyla Brambel - Eva Muster", "none: "],
    ["Xyla Brambel - Dr. Muster", "none: "],
    ["Anna Muster - Eva Muster", "known: Anna Muster / of Eva Muster"],
    ["Xyla Brambel - Institut", "shaped: Xyla Brambel / of Institut"],
  ])("stand behind no title that looks like a name: %s", (text, reading) => {
    expect(readingInWords(text)).toBe(reading);
  });

  it.each([
    ["Xyla Brambel, Eva Muster", "known: Xyla Brambel + Eva Muster"],
    ["Xyla Brambel, Vumter Zolk", "shaped: Xyla Brambel / of Vumter Zolk"],
    ["Xyla Brambel und Vumter Zolk", "shaped: Xyla Brambel + Vumter Zolk"],
    ["Xyla Brambel, Vumter Zolk und Prang Domel", "shaped: Xyla Brambel + Vumter Zolk + Prang Domel"],
    ["Xyla Brambel, Vumter Zolk, Prang Domel", "shaped: Xyla Brambel / of Vumter Zolk, Prang Domel"],
    ["Eva Muster, Xyla Brambel", "known: Eva Muster / of Xyla Brambel"],
    ["Eva Muster, Xyla Brambel und Prang Domel", "known: Eva Muster + Xyla Brambel + Prang Domel"],
    [
      "Eva Muster und Xyla Brambel, Prang Domel",
      "known: Eva Muster / of Prang Domel + Xyla Brambel / of Prang Domel",
    ],
    ["Eva Muster, Xyla Brambel, Prang Domel", "known: Eva Muster / of Xyla Brambel, Prang Domel"],
    ["Eva Muster und Max Probe, Kita Sonne", "known: Eva Muster / of Kita Sonne + Max Probe / of Kita Sonne"],
    [
      "Eva Muster und Max Probe, Kita Sonne und Meer",
      "known: Eva Muster / of Kita Sonne und Meer + Max Probe / of Kita Sonne und Meer",
    ],
    ["Eva Muster, Max Probe, Kita Xyla", "known: Eva Muster / of Max Probe, Kita Xyla"],
    [
      "Eva Muster und Max Probe, Prang Domel",
      "known: Eva Muster / of Prang Domel + Max Probe / of Prang Domel",
    ],
    ["Eva Muster, Max Probe,", "known: Eva Muster + Max Probe"],
    [", Eva Muster, Max Probe", "known: Eva Muster + Max Probe"],
    ["Eva Muster,Max Probe", "known: Eva Muster + Max Probe"],
    ["Eva Muster und Max Probe", "known: Eva Muster + Max Probe"],
    ["Eva Muster & Max Probe", "known: Eva Muster + Max Probe"],
    ["Eva Muster / Max Probe", "known: Eva Muster + Max Probe"],
    ["Eva Muster gemeinsam mit Max Probe", "known: Eva Muster + Max Probe"],
    ["Eva Muster im Gespräch mit Max Probe", "known: Eva Muster + Max Probe"],
    ["mensch und region", "none: organization mensch und region"],
    ["Eva Muster und region", "none: organization Eva Muster und region"],
    ["Muster und Partner", "none: organization Muster und Partner"],
    ["Eva Muster und Partner", "none: organization Eva Muster und Partner"],
  ])("are a list where each is one: %s", (text, reading) => {
    expect(readingInWords(text)).toBe(reading);
  });

  it.each([
    [
      "Eva Muster, Bürgermeister Max Probe (Markt Neustadt) und Prof. Anna Test",
      "known: Eva Muster + Max Probe / is Bürgermeister / of Markt Neustadt + Prof. Anna Test",
    ],
    [
      "Eva Muster (Institut), Max Probe und Anna Test",
      "known: Eva Muster / of Institut + Max Probe + Anna Test",
    ],
    ["Eva Muster (Institut), Max Probe", "known: Eva Muster / of Institut + Max Probe"],
    [
      "Eva Muster (Institut), Xyla Brambel und Anna Test",
      "shaped: Eva Muster / of Institut + Xyla Brambel + Anna Test",
    ],
    ["Eva Muster [ABC], Max Probe", "known: Eva Muster / for ABC + Max Probe"],
    ["Eva Muster und Max Probe (Institut)", "known: Eva Muster / of Institut + Max Probe / of Institut"],
    ["Eva Muster (alt), Max Probe", "known: Eva Muster / of alt + Max Probe"],
    ["Bürgermeisterin Eva Muster, Max Probe", "known: Eva Muster / is Bürgermeisterin + Max Probe"],
    ["Max Probe, Bürgermeisterin Eva Muster", "known: Max Probe + Eva Muster / is Bürgermeisterin"],
    ["Max Probe und Bürgermeisterin Eva Muster", "known: Max Probe + Eva Muster / is Bürgermeisterin"],
    ["Max Probe, Bürgermeisterin", "known: Max Probe / is Bürgermeisterin"],
    [
      "Bürgermeisterin Eva Muster, Landrat Max Probe",
      "known: Eva Muster / is Bürgermeisterin + Max Probe / is Landrat",
    ],
  ])("may have affiliations of their own, some of them or all: %s", (text, reading) => {
    expect(readingInWords(text)).toBe(reading);
  });

  it.each([
    [
      "Dr. Eva Muster, Musterstadt, Prof. Max Probe, Neustadt",
      "titled: Dr. Eva Muster / of Musterstadt + Prof. Max Probe / of Neustadt",
    ],
    [
      "Dr. Eva Muster, Musterstadt, Prof. Max Probe",
      "titled: Dr. Eva Muster / of Musterstadt + Prof. Max Probe",
    ],
    [
      "Dr. Eva Muster,Musterstadt,Prof. Max Probe,Neustadt",
      "titled: Dr. Eva Muster / of Musterstadt + Prof. Max Probe / of Neustadt",
    ],
    ["Dr. Eva Muster, Prof. Max Probe", "titled: Dr. Eva Muster + Prof. Max Probe"],
    [
      "Dr. Eva Muster, Musterstadt, Prof. Max Probe, Neustadt, Dr. Anna Test, Altstadt",
      "titled: Dr. Eva Muster / of Musterstadt + Prof. Max Probe / of Neustadt + Dr. Anna Test / of Altstadt",
    ],
  ])("begin anew at academic titles: %s", (text, reading) => {
    expect(readingInWords(text)).toBe(reading);
  });

  it.each([
    [
      "Eva Muster, Institut und Dr. Max Probe, Amt",
      "known: Eva Muster / of Institut + Dr. Max Probe / of Amt",
    ],
    ["Eva Muster, Institut und Max Probe, Amt", "known: Eva Muster / of Institut + Max Probe / of Amt"],
    ["Eva Muster, Institut und Xyla Brambel, Amt", "known: Eva Muster / of Institut und Xyla Brambel, Amt"],
    [
      "Eva Muster, Institut und Xyla Brambel (Amt)",
      "shaped: Eva Muster / of Institut + Xyla Brambel / of Amt",
    ],
    [
      "Eva Muster, Institut und Xyla Vumter Brambel Zolk (Amt)",
      "shaped: Eva Muster / of Institut + Xyla Vumter Brambel Zolk / of Amt",
    ],
    ["Eva Muster, Institut für Wandel und Bildung", "known: Eva Muster / of Institut für Wandel und Bildung"],
    [
      "Eva Muster, Institut für Wandel und Bildung und Max Probe, Amt",
      "known: Eva Muster / of Institut für Wandel und Bildung + Max Probe / of Amt",
    ],
    ["Eva Muster (A) und Max Probe (B)", "known: Eva Muster / of A + Max Probe / of B"],
    ["Xyla Brambel (A) und Prang Domel (B)", "shaped: Xyla Brambel / of A + Prang Domel / of B"],
    [
      "Bürgermeisterin Eva Muster, Musterstadt, und Max Probe, Amt",
      "known: Eva Muster / is Bürgermeisterin / of Musterstadt + Max Probe / of Amt",
    ],
    [
      "Bürgermeisterin Eva Muster, und Max Probe, Amt",
      "known: Eva Muster / is Bürgermeisterin + Max Probe / of Amt",
    ],
    ["Eva Muster, Institut, und Max Probe, Amt", "known: Eva Muster / of Institut + Max Probe / of Amt"],
  ])("begin anew at a conjunction before a sure name: %s", (text, reading) => {
    expect(readingInWords(text)).toBe(reading);
  });
});
