import { describe, expect, it } from "vitest";
import { eventOf, person, type SessionDraft } from "../event/event-of.fixture.ts";
import { optionsWhenLate } from "../schedule/run-late.ts";
import { describeChanges } from "./describe-changes.ts";
import { diffEvents } from "./diff-events.ts";
import { englishPanelTitle, panelTitle, told, toldOf } from "./told.fixture.ts";
import { webinar, webinarWith } from "./webinar.fixture.ts";

describe("the programme", () => {
  it("tells what is dropped, cancelled in it or taken out of it", () => {
    const sentences = { de: ["„Blick von außen“ entfällt."], en: ["“Blick von außen” has been dropped."] };
    expect(toldOf({ view: { cancelled: true } })).toEqual(sentences);
    const without = webinar(({ technical, welcome, results, panel, end }) => [
      technical,
      welcome,
      results,
      panel,
      end,
    ]);
    expect(told(webinar(), without)).toEqual(sentences);
  });

  it("tells of what is dropped neither that it moves nor that its parts do", () => {
    const dropped = webinarWith({
      view: { cancelled: true, start: "11:35", end: "11:35", room: "B", parts: [] },
      results: {
        cancelled: true,
        start: "10:25",
        parts: [
          { title: "Allianzen mit der Bürgerschaft", people: ["Prof. Dr. Thomas Klie"], start: "10:25" },
          { title: "Allianzen mit Jugendlichen", people: ["Birgit Böhm"], start: "10:40", duration: "PT5M" },
        ],
      },
    });
    const notes = describeChanges(webinar(), dropped, "en");
    expect(notes.map(({ text }) => text)).toEqual([
      "“Ergebnisse aus ‘Kommunen innovativ’” and “Blick von außen” have been dropped.",
    ]);
    expect(new Set(notes[0]?.changes)).toEqual(new Set(diffEvents(webinar(), dropped)));
  });

  it("tells of a programme that runs late without its optional item that the item is dropped, once", () => {
    const planned = eventOf([
      { start: "10:00", title: "A" },
      { start: "11:00", end: "11:20", title: "B", optional: true },
      { start: "11:20", title: "C" },
      { start: "12:00", title: "Ende", kind: "end" },
    ]);
    const options = optionsWhenLate(planned, { at: "10:40", behind: 20 });
    const late = options.find(({ kind }) => kind === "drop-optional");
    expect(late?.possible && told(planned, late.event).de).toEqual(["„B“ entfällt."]);
  });

  it("tells what is dropped together in one sentence, but what has parts with them", () => {
    const without = webinar(({ technical, view, end }) => [technical, view, end]);
    expect(told(webinar(), without)).toEqual({
      de: [
        `„Begrüßung und inhaltliche Einführung“ und ${panelTitle} entfallen.`,
        "„Ergebnisse aus ‚Kommunen innovativ‘“ entfällt mit allen Beiträgen.",
      ],
      en: [
        `“Begrüßung und inhaltliche Einführung” and ${englishPanelTitle} have been dropped.`,
        "“Ergebnisse aus ‘Kommunen innovativ’” has been dropped with all its parts.",
      ],
    });
  });

  it("tells what takes place after all", () => {
    const cancelled = webinarWith({ view: { cancelled: true }, panel: { cancelled: true } });
    expect(told(cancelled, webinar())).toEqual({
      de: [`„Blick von außen“ und ${panelTitle} finden nun doch statt.`],
      en: [`“Blick von außen” and ${englishPanelTitle} will take place after all.`],
    });
    expect(told(cancelled, webinarWith({ view: { cancelled: true } })).de).toEqual([
      `${panelTitle} findet nun doch statt.`,
    ]);
  });

  it("tells what is new, with time and people", () => {
    const more = webinar(({ technical, welcome, results, view, panel, end }) => [
      technical,
      welcome,
      {
        ...results,
        parts: [...(results.parts ?? []), { title: "Allianzen im Quartier", people: ["Ute Drei"] }],
      },
      view,
      { start: "11:35", title: "Kaffee", kind: "break" },
      panel,
      {
        start: "12:20",
        title: "Fazit",
        people: ["Dr. Ada Neu", person("Bo Neu", { role: "technical-support" })],
      },
      end,
    ]);
    expect(told(webinar(), more)).toEqual({
      de: [
        "Neu in „Ergebnisse aus ‚Kommunen innovativ‘“: „Allianzen im Quartier“ mit Ute Drei.",
        "Neu im Programm: „Kaffee“ um 11:35 Uhr.",
        "Neu im Programm: „Fazit“ um 12:20 Uhr mit Dr. Ada Neu.",
      ],
      en: [
        "New in “Ergebnisse aus ‘Kommunen innovativ’”: “Allianzen im Quartier” with Ute Drei.",
        "New in the programme: “Kaffee” at 11:35.",
        "New in the programme: “Fazit” at 12:20 with Dr. Ada Neu.",
      ],
    });
  });

  it("tells day and room of what is new, where there are several", () => {
    const first: SessionDraft = { day: "2024-05-23", start: "09:00", title: "A", room: "Saal 1" };
    const second: SessionDraft = { day: "2024-05-24", start: "10:00", title: "B", room: "Saal 2" };
    expect(told(eventOf([first]), eventOf([first, second]))).toEqual({
      de: ["Neu im Programm: „B“ (Freitag, 24. Mai 2024, 10:00 Uhr, Saal 2)."],
      en: ["New in the programme: “B” (Friday, 24 May 2024, 10:00, Saal 2)."],
    });
  });

  it("does not list the names of a crowd", () => {
    const crowd = Array.from({ length: 9 }, (_, index) => `Person Nummer${index}`);
    expect(told(eventOf([]), eventOf([{ title: "Plenum", people: crowd }])).de).toEqual([
      "Neu im Programm: „Plenum“.",
    ]);
  });

  it("tells apart what has the same title by its time, or by what holds it", () => {
    const day = (...sessions: readonly SessionDraft[]) => eventOf(sessions);
    const [first, second]: SessionDraft[] = [
      { start: "10:30", title: "Pause", kind: "break" },
      { start: "14:00", title: "Pause", kind: "break" },
    ];
    if (first === undefined || second === undefined) throw new Error("There are two breaks.");
    expect(told(day(first, second), day(second)).de).toEqual(["„Pause“ (10:30 Uhr) entfällt."]);
    const blocks = (parts: readonly SessionDraft[]) =>
      day({ title: "Block 1", parts: [{ title: "Diskussion" }] }, { title: "Block 2", parts });
    expect(told(blocks([{ title: "Diskussion" }]), blocks([]))).toEqual({
      de: ["„Diskussion“ (in „Block 2“) entfällt."],
      en: ["“Diskussion” (in “Block 2”) has been dropped."],
    });
  });

  it("tells a new title", () => {
    expect(toldOf({ view: { title: "Ein Blick von außen" } })).toEqual({
      de: ["„Blick von außen“ heißt nun „Ein Blick von außen“."],
      en: ["“Blick von außen” is now called “Ein Blick von außen”."],
    });
  });

  it("tells rooms: the same move of several in one sentence", () => {
    const rooms = (...names: readonly (string | undefined)[]) =>
      eventOf(names.map((room, index) => ({ title: `T${index}`, ...(room && { room }) })));
    expect(told(rooms("A", "A", "A", "B"), rooms("C", "C", "A", "B"))).toEqual({
      de: ["Neuer Raum für „T0“ und „T1“: C (bisher A)."],
      en: ["New room for “T0” and “T1”: C (formerly A)."],
    });
    expect(told(rooms("A", "A", "B"), rooms("C", "C", "B"))).toEqual({
      de: ["Neuer Raum für alle Programmpunkte aus A: C (bisher A)."],
      en: ["New room for all items of A: C (formerly A)."],
    });
    expect(told(rooms(undefined, "B"), rooms("A", undefined)).de).toEqual([
      "Raum für „T0“: A.",
      "Der Raum für „T1“ ist wieder offen (bisher B).",
    ]);
    const many = (room: string) => rooms(...Array.from({ length: 8 }, () => room), "A");
    expect(told(many("A"), many("B")).de).toEqual([
      "Neuer Raum für „T0“, „T1“, „T2“, „T3“, „T4“, „T5“ und 2 weitere Programmpunkte: B (bisher A).",
    ]);
  });

  it("tells tracks", () => {
    const track = (name?: string) => eventOf([{ title: "T", ...(name && { track: name }) }]);
    expect(told(track("A"), track("B"))).toEqual({
      de: ["„T“ gehört nun zum Themenstrang „B“ (bisher „A“)."],
      en: ["“T” now belongs to the track “B” (formerly “A”)."],
    });
    expect(told(track(), track("B")).de).toEqual(["„T“ gehört nun zum Themenstrang „B“."]);
    expect(told(track("A"), track()).de).toEqual(["„T“ gehört nicht mehr zum Themenstrang „A“."]);
  });

  it("tells what is optional now, and what no longer", () => {
    const both = webinarWith({
      technical: { optional: undefined },
      view: { optional: true },
      panel: { optional: true },
    });
    expect(told(webinar(), both)).toEqual({
      de: [
        "„Technische Einführung“ ist nicht mehr optional.",
        `„Blick von außen“ und ${panelTitle} sind nun optional.`,
      ],
      en: [
        "“Technische Einführung” is no longer optional.",
        `“Blick von außen” and ${englishPanelTitle} are now optional.`,
      ],
    });
  });

  it("tells what belongs to something else now, and loses no word on the room that goes with it", () => {
    const talk: SessionDraft = { title: "Ein Vortrag", people: ["Eva Nemela"] };
    const blocks = (
      one: readonly SessionDraft[],
      two: readonly SessionDraft[],
      ...own: readonly SessionDraft[]
    ) => eventOf([{ title: "Block 1", parts: one }, { title: "Block 2", parts: two }, ...own]);
    expect(told(blocks([talk], []), blocks([], [talk])).de).toEqual([
      "„Ein Vortrag“ gehört nun zu „Block 2“ (bisher zu „Block 1“).",
    ]);
    expect(told(blocks([talk], []), blocks([], [], { ...talk, room: "Saal" })).de).toEqual([
      "„Ein Vortrag“ ist nun ein eigener Programmpunkt (bisher Teil von „Block 1“).",
    ]);
    expect(told(blocks([], [], { ...talk, room: "Saal" }), blocks([], [talk]))).toEqual({
      de: ["„Ein Vortrag“ gehört nun zu „Block 2“."],
      en: ["“Ein Vortrag” is now part of “Block 2”."],
    });
  });

  it("tells another order where no times tell it", () => {
    const order = (...titles: readonly string[]) => eventOf(titles.map((title) => ({ title })));
    expect(told(order("A", "B", "C"), order("B", "C", "A"))).toEqual({
      de: ["„A“ steht nun hinter „C“."],
      en: ["“A” now comes after “C”."],
    });
    expect(told(order("A", "B", "C"), order("C", "A", "B")).de).toEqual(["„C“ steht nun an erster Stelle."]);
  });

  it("names details that it does not tell in full", () => {
    const after = webinarWith({
      view: { description: "Kurz", language: "en", kind: "keynote", project: "KomKomIn" },
    });
    expect(told(webinar(), after)).toEqual({
      de: ["Geändert bei „Blick von außen“: Art des Programmpunkts, Projekt, Beschreibung und Sprache."],
      en: ["Changed for “Blick von außen”: kind of item, project, description and language."],
    });
  });
});
