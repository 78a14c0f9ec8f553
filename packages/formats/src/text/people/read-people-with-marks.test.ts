import { describe, expect, it } from "vitest";
import { readingInWords } from "./people-in-words.fixture.ts";

describe("marks at people", () => {
  it.each([
    ["Eva Muster (Moderation)", "known: Eva Muster / as moderator"],
    ["Eva Muster, Institut (Moderation)", "known: Eva Muster / of Institut / as moderator"],
    ["Xyla Brambel (Moderation)", "shaped: Xyla Brambel / as moderator"],
    ["Stadt Musterhausen (Moderation)", "none: organization Stadt Musterhausen (Moderation)"],
    ["Eva Muster (Gesamtmoderation)", "known: Eva Muster / as moderator / of everything"],
    [
      "Eva Muster (Tagesmoderation) und Max Probe (Moderation)",
      "known: Eva Muster / as moderator / of everything + Max Probe / as moderator",
    ],
    ["Eva Muster (Xyz)", "known: Eva Muster / of Xyz"],
    ["Eva Muster (Mo)", "known: Eva Muster / of Mo"],
  ])("may have a role in brackets: %s", (text, reading) => {
    expect(readingInWords(text)).toBe(reading);
  });

  it.each([
    ["Eva Muster (angefragt)", "known: Eva Muster / asked"],
    ["Eva Muster (ANGEFRAGT)", "known: Eva Muster / asked"],
    ["Eva Muster(angefragt)", "known: Eva Muster / asked"],
    ["Eva Muster *", "known: Eva Muster / asked"],
    ["Eva Muster*", "known: Eva Muster / asked"],
    ["*", "none: *"],
    ["(angefragt)", "none: (angefragt)"],
    ["Stadt Musterhausen (angefragt)", "none: organization Stadt Musterhausen / asked"],
    ["Stadt Musterhausen*", "none: organization Stadt Musterhausen / asked"],
    ["Eva Muster*, Max Probe", "known: Eva Muster / asked + Max Probe"],
    ["Eva Muster* und Max Probe*", "known: Eva Muster / asked + Max Probe / asked"],
    ["Bürgermeisterin Eva Muster (angefragt)", "known: Eva Muster / is Bürgermeisterin / asked"],
    ["Eva Muster, Max Probe und Anna Test (angefragt)", "known: Eva Muster + Max Probe + Anna Test / asked"],
  ])("may be asked only: %s", (text, reading) => {
    expect(readingInWords(text)).toBe(reading);
  });

  it.each([
    ["Eva Muster [ABC]", "known: Eva Muster / for ABC"],
    ["Eva Muster [ ABC ]", "known: Eva Muster / for ABC"],
    ["Eva Muster, Institut [ABC]", "known: Eva Muster / of Institut / for ABC"],
    ["Eva Muster [ABC] und Max Probe [DEF]", "known: Eva Muster / for ABC + Max Probe / for DEF"],
    ["Stadt Musterhausen [ABC]", "none: organization Stadt Musterhausen / for ABC"],
    ["Bürgermeisterin Eva Muster [ABC]", "known: Eva Muster / is Bürgermeisterin / for ABC"],
    ["[ABC]", "none: [ABC]"],
    ["Eva Muster, Zentrum (zze) (KoDa_eG)", "known: Eva Muster / of Zentrum (zze) / for KoDa_eG"],
    ["Eva Muster (KoDa_eG)", "known: Eva Muster / for KoDa_eG"],
    ["Eva Muster ( KoDa_eG )", "known: Eva Muster / for KoDa_eG"],
    ["Eva Muster (Andere)", "known: Eva Muster / of Andere"],
    ["Stadt Musterhausen (KoDa_eG)", "none: organization Stadt Musterhausen / for KoDa_eG"],
    ["(KoDa_eG)", "none: organization (KoDa_eG)"],
    ["Eva Muster, Max Probe [KoDa]", "known: Eva Muster / for KoDa + Max Probe / for KoDa"],
  ])("may speak for a project: %s", (text, reading) => {
    expect(readingInWords(text)).toBe(reading);
  });
});
