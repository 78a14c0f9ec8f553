import { describe, expect, it } from "vitest";
import { readingInWords } from "./people-in-words.fixture.ts";

describe("people with offices and organisations", () => {
  it.each([
    ["Eva Muster für den Verband der Muster", "known: Eva Muster / of Verband der Muster"],
    ["Eva Muster for the Council", "known: Eva Muster / of Council"],
    ["Eva Muster for Council", "known: Eva Muster / of Council"],
    ["Xyla Brambel für den Verband", "none: organization Xyla Brambel für den Verband"],
    ["Eva Anna Xyla Muster für den Verband", "known: Eva Anna Xyla Muster / of Verband"],
    [
      "Eva Anna Xyla Bram Muster für den Verband",
      "none: organization Eva Anna Xyla Bram Muster für den Verband",
    ],
    ["Dr. Muster für das Amt", "titled: Dr. Muster / of Amt"],
    ["Eva Muster Stadt Musterhausen", "known: Eva Muster / of Stadt Musterhausen"],
    ["Eva Anna Muster Stadt Musterhausen", "known: Eva Anna Muster / of Stadt Musterhausen"],
    [
      "Eva Muster Stadt Musterhausen, Amt für Wandel",
      "known: Eva Muster / of Stadt Musterhausen, Amt für Wandel",
    ],
    ["Xyla Brambel Bürgermeisterin", "shaped: Xyla Brambel / is Bürgermeisterin"],
    ["Robert Bosch Stiftung", "none: organization Robert Bosch Stiftung"],
    ["Robert Muster Stiftung", "none: organization Robert Muster Stiftung"],
    ["Eva Muster Universität", "none: organization Eva Muster Universität"],
    ["Eva Muster Universität Neustadt", "known: Eva Muster / of Universität Neustadt"],
    ["Gärtnermeister Eva Muster", "known: Eva Muster / is Gärtnermeister"],
  ])("may be named with whom they stand for, without a comma: %s", (text, reading) => {
    expect(readingInWords(text)).toBe(reading);
  });

  it.each([
    ["Eva Muster (Stadt Musterhausen)", "known: Eva Muster / of Stadt Musterhausen"],
    ["Eva Muster (SPD) Bürgermeisterin", "known: Eva Muster / is (SPD) Bürgermeisterin"],
    ["Eva Muster ((SPD))", "known: Eva Muster / of (SPD)"],
    ["Eva Muster (Stadt (Land))", "known: Eva Muster / of Stadt (Land)"],
    ["Eva Muster – Stadt Musterhausen", "known: Eva Muster / of Stadt Musterhausen"],
    ["Eva Muster – Stadt – Land", "known: Eva Muster / of Stadt – Land"],
    ["Eva Muster | Stadt Musterhausen", "known: Eva Muster / of Stadt Musterhausen"],
    ["Eva Muster– Stadt Musterhausen", "known: Eva Muster / of Stadt Musterhausen"],
  ])("may have it in brackets or behind a dash: %s", (text, reading) => {
    expect(readingInWords(text)).toBe(reading);
  });

  it.each([
    ["Bürgermeisterin Eva Muster", "known: Eva Muster / is Bürgermeisterin"],
    ["Bürgermeisterin Xyla Brambel", "known: Xyla Brambel / is Bürgermeisterin"],
    [
      "Bürgermeisterin Xyla Brambel, Stadt Musterhausen",
      "known: Xyla Brambel / is Bürgermeisterin / of Stadt Musterhausen",
    ],
    ["Bürgermeisterin Dr. Muster", "titled: Dr. Muster / is Bürgermeisterin"],
    ["die Bürgermeisterin Eva Muster", "known: Eva Muster / is Bürgermeisterin"],
    ["den Leiter der VHS, Herrn Max Probe", "titled: Max Probe / is Leiter der VHS"],
    ["Leiter der VHS, Max Probe", "known: Max Probe / is Leiter der VHS"],
    ["Leiter VHS Max Probe", "known: Max Probe / is Leiter VHS"],
    ["Leiter der VHS Max Probe", "known: Max Probe / is Leiter der VHS"],
    ["Leiter der VHS", "none: organization Leiter der VHS"],
    ["Direktor, Max Probe", "known: Max Probe / is Direktor"],
    ["Direktor Max Probe, Amt für Wandel", "known: Max Probe / is Direktor / of Amt für Wandel"],
    ["Gärtnermeister Max Probe, Musterhausen", "known: Max Probe / is Gärtnermeister / of Musterhausen"],
    ["Bürgermeisterin", "none: Bürgermeisterin"],
    [
      "Bürgermeisterin Eva Muster und Landrat Max Probe",
      "known: Eva Muster / is Bürgermeisterin + Max Probe / is Landrat",
    ],
    ["Bürgermeisterin Eva Muster und Max Probe", "known: Eva Muster / is Bürgermeisterin + Max Probe"],
  ])("may have their office before their name: %s", (text, reading) => {
    expect(readingInWords(text)).toBe(reading);
  });

  it.each([
    ["Herr Muster", "titled: Herr Muster"],
    ["Herr Max Probe", "titled: Max Probe"],
    ["Herr Max", "titled: Herr Max"],
    ["Frau Eva Muster", "titled: Eva Muster"],
    ["Frau. Eva Muster", "titled: Eva Muster"],
    ["Mr Max Probe", "titled: Max Probe"],
    ["Mrs. Eva Muster", "titled: Eva Muster"],
  ])("are addressed without it being part of their name: %s", (text, reading) => {
    expect(readingInWords(text)).toBe(reading);
  });

  it.each([
    ["Institut Wandel", "none: organization Institut Wandel"],
    ["Raum & Energie", "none: organization Raum & Energie"],
    ["Raum und Energie", "none: organization Raum und Energie"],
    ["Neue Wege", "shaped: Neue Wege"],
    ["WEGE", "none: organization WEGE"],
    ["Wege", "none: Wege"],
    ["W", "none: W"],
    ["wEGE", "none: wEGE"],
    ["Wege2", "none: Wege2"],
    ["WEGe", "none: WEGe"],
    ["Team Wandel und Projekt", "none: organization Team Wandel und Projekt"],
  ])("may be organisations and projects: %s", (text, reading) => {
    expect(readingInWords(text)).toBe(reading);
  });

  it.each([
    [
      "Eva Muster, stellv. Leiterin, Amt für Wandel",
      "known: Eva Muster / is stellv. Leiterin / of Amt für Wandel",
    ],
    [
      "Eva Muster, Leiterin, Amt für Wandel, Stadt Musterhausen",
      "known: Eva Muster / is Leiterin / of Amt für Wandel, Stadt Musterhausen",
    ],
    ["Eva Muster, Leiterin, Neue Wege", "known: Eva Muster / is Leiterin / of Neue Wege"],
    ["Eva Muster, Leiterin, Sprecherin", "known: Eva Muster / is Leiterin, Sprecherin"],
    [
      "Eva Muster, Leiterin, Sprecherin, Amt für Wandel",
      "known: Eva Muster / is Leiterin, Sprecherin / of Amt für Wandel",
    ],
    [
      "Eva Muster, Leiterin, Gründerin, Musik und Tanz",
      "known: Eva Muster / is Leiterin, Gründerin, Musik und Tanz",
    ],
    [
      "Eva Muster, Leiterin für Musik, Musterhausen",
      "known: Eva Muster / is Leiterin für Musik / of Musterhausen",
    ],
    ["Eva Muster, Leiterin,Musterhausen", "known: Eva Muster / is Leiterin / of Musterhausen"],
    ["Eva Muster, Leiterin", "known: Eva Muster / is Leiterin"],
    ["Eva Muster, Leiterin Amt für Wandel", "known: Eva Muster / is Leiterin / of Amt für Wandel"],
    [
      "Eva Muster, Leiterin Amt für Wandel, Stadt Musterhausen",
      "known: Eva Muster / is Leiterin / of Amt für Wandel, Stadt Musterhausen",
    ],
    [
      "Eva Muster, Leiterin des Referats Wandel, Stadt Musterhausen",
      "known: Eva Muster / is Leiterin des Referats Wandel / of Stadt Musterhausen",
    ],
    ["Eva Muster, Amt für Wandel", "known: Eva Muster / of Amt für Wandel"],
    ["Eva Muster, Neue Wege", "known: Eva Muster / of Neue Wege"],
    [
      "Eva Muster, Direktorin der neuen schönen Bildung",
      "known: Eva Muster / is Direktorin der neuen schönen Bildung",
    ],
    [
      "Eva Muster, Erste und neue schöne Direktorin",
      "known: Eva Muster / is Erste und neue schöne Direktorin",
    ],
    ["Eva Muster, Amt Direktorin", "known: Eva Muster / of Amt Direktorin"],
    [
      "Eva Muster, Oberbürgermeister der Stadt, Deutsche Muster Stiftung",
      "known: Eva Muster / is Oberbürgermeister der Stadt / of Deutsche Muster Stiftung",
    ],
    [
      "Eva Muster, Leiterin, Deutsches Institut für Muster",
      "known: Eva Muster / is Leiterin / of Deutsches Institut für Muster",
    ],
  ])("may have office and organisation behind their name: %s", (text, reading) => {
    expect(readingInWords(text)).toBe(reading);
  });
});
