import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../event/event.arbitrary.ts";
import { describeChanges } from "./describe-changes.ts";
import { diffEvents } from "./diff-events.ts";
import { editsArbitrary } from "./edited-event.arbitrary.ts";
import { isSilent } from "./notice/told-with.ts";
import { told, toldOf } from "./told.fixture.ts";
import { webinar, webinarWith } from "./webinar.fixture.ts";

describe("materials", () => {
  const slides = { title: "Folien", kind: "slides" as const, url: "https://example.org/a" };
  it("are told for the event and for items", () => {
    expect(
      toldOf({ view: { materials: [slides] } }, { materials: [{ title: "Bericht" }, { title: "Buch" }] }),
    ).toEqual({
      de: ["Neue Unterlagen zu „Blick von außen“: „Folien“.", "Neue Unterlagen: „Bericht“ und „Buch“."],
      en: ["New materials for “Blick von außen”: “Folien”.", "New materials: “Bericht” and “Buch”."],
    });
  });

  it("that are recordings are told as such", () => {
    expect(toldOf({}, { materials: [{ title: "Video", kind: "recording" }] }).de).toEqual([
      "Neue Aufzeichnung: „Video“.",
    ]);
  });

  it("that change, go or stand elsewhere are told", () => {
    const withMaterials = (...materials: readonly { title: string; url?: string }[]) =>
      webinarWith({}, { materials: [...materials] });
    const [a, b] = [{ title: "A" }, { title: "B" }];
    expect(told(withMaterials(a, b), withMaterials(a)).de).toEqual(["Nicht mehr verfügbar: „B“."]);
    expect(told(withMaterials(a, b), withMaterials(b, a)).de).toEqual([
      "Geändert: Reihenfolge der Unterlagen.",
    ]);
    expect(told(withMaterials(a), withMaterials({ ...a, url: "https://example.org" })).de).toEqual([
      "Geänderte Unterlagen: „A“.",
    ]);
    expect(
      told(
        webinarWith({ view: { materials: [slides] } }),
        webinarWith({ view: { materials: [{ ...slides, url: "https://example.org/b" }] } }),
      ).de,
    ).toEqual(["Geänderte Unterlagen zu „Blick von außen“: „Folien“."]);
    expect(
      told(
        withMaterials({ ...a, url: "https://example.org" }),
        withMaterials({ title: "Neu", url: "https://example.org" }),
      ).en,
    ).toEqual(["Changed materials: “Neu”."]);
  });
});

describe("a notice", () => {
  it("tells the most important first", () => {
    const after = webinarWith(
      {
        technical: { cancelled: true },
        welcome: { people: ["Dr. Stephanie Bock", "Ada Neu"] },
        view: { start: "11:25", description: "Neu" },
      },
      { status: "rescheduled", attendance: "hybrid", registration: { fee: "10 Euro" } },
    );
    expect(told(webinar(), after).de).toEqual([
      "Die Veranstaltung hat einen neuen Termin.",
      "Die Veranstaltung findet vor Ort und online statt.",
      "„Technische Einführung“ entfällt.",
      "Eva Nemela spricht um 11:25 statt um 11:30 Uhr.",
      "Bei „Begrüßung und inhaltliche Einführung“ spricht Ada Neu statt Jan Abt.",
      "Teilnahmegebühr: 10 Euro.",
      "Geändert bei „Blick von außen“: Beschreibung.",
    ]);
  });

  it("says of each sentence whether it matters to someone who has the event in their calendar", () => {
    const after = webinarWith({ view: { start: "11:25", description: "Neu" } });
    expect(describeChanges(webinar(), after, "de").map(({ matters }) => matters)).toEqual([true, false]);
  });

  it("keeps times and titled names on one line", () => {
    const [note] = describeChanges(webinar(), webinarWith({ welcome: { start: "10:05" } }), "de");
    expect(note?.text).toBe("Dr.\u00a0Stephanie Bock und Jan Abt sprechen um 10:05 statt um 10:00\u00a0Uhr.");
  });

  it("is empty where nothing has changed", () => {
    fc.assert(
      fc.property(eventArbitrary, (event) => {
        expect(describeChanges(event, structuredClone(event), "de")).toEqual([]);
      }),
    );
  });

  it("tells every change that is worth a word, in whole sentences", () => {
    fc.assert(
      fc.property(eventArbitrary, editsArbitrary, fc.constantFrom("de", "en"), (before, edit, language) => {
        const after = edit(before);
        const notes = describeChanges(before, after, language);
        const all = notes.flatMap(({ changes }) => changes);
        for (const change of diffEvents(before, after))
          if (!isSilent(change)) expect(all).toContainEqual(change);
        for (const { text, changes } of notes) {
          expect(text).toMatch(/(?:\S\.|https?:\S+|mailto:\S+)$/u);
          expect(text).not.toMatch(/undefined|NaN|\((?:bisher|formerly) \)|: \.$| {2}/u);
          expect(changes.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
