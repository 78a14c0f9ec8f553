import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../event/event.arbitrary.ts";
import { eventOf, person, type SessionDraft } from "../event/event-of.fixture.ts";
import { optionsWhenLate } from "../schedule/run-late.ts";
import { describeChanges } from "./describe-changes.ts";
import { diffEvents } from "./diff-events.ts";
import { editsArbitrary } from "./edited-event.arbitrary.ts";
import { isSilent } from "./notice/told-with.ts";
import { told, toldOf } from "./told.fixture.ts";
import { webinar, webinarWith } from "./webinar.fixture.ts";

const panelists = (...names: readonly string[]) => names.map((name) => person(name, { role: "panelist" }));
const wholePanel = ["Birgit Böhm", "Anita Burkhardt", "Andi Grabner", "Prof. Dr. Thomas Klie", "Eva Nemela"];
const panelTitle = "„Wie können wir Allianzen bilden?“";
const englishPanelTitle = "“Wie können wir Allianzen bilden?”";

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

describe("people", () => {
  it.each<[string, readonly string[], string[], string[]]>([
    [
      "who are replaced",
      ["Birgit Böhm", "Anita Burkhardt", "Dr. Xenia Neu", "Prof. Dr. Thomas Klie", "Eva Nemela"],
      [`Im Podium ${panelTitle} diskutiert Dr. Xenia Neu statt Andi Grabner.`],
      [`On the panel ${englishPanelTitle}, Dr. Xenia Neu takes part instead of Andi Grabner.`],
    ],
    [
      "who come in addition",
      [...wholePanel, "Ada Neu", "Dr. Bo Frisch"],
      [`Im Podium ${panelTitle} diskutieren nun auch Ada Neu und Dr. Bo Frisch.`],
      [`On the panel ${englishPanelTitle}, Ada Neu and Dr. Bo Frisch now also take part.`],
    ],
    [
      "who do not come",
      ["Birgit Böhm", "Anita Burkhardt"],
      [`Bei ${panelTitle} sind Andi Grabner, Prof. Dr. Thomas Klie und Eva Nemela nicht mehr dabei.`],
      [`Andi Grabner, Prof. Dr. Thomas Klie and Eva Nemela no longer take part in ${englishPanelTitle}.`],
    ],
    [
      "in another order",
      ["Eva Nemela", "Birgit Böhm", "Anita Burkhardt", "Andi Grabner", "Prof. Dr. Thomas Klie"],
      [`Die Reihenfolge der Mitwirkenden bei ${panelTitle} hat sich geändert.`],
      [`The order of the people in ${englishPanelTitle} has changed.`],
    ],
  ])("%s are told", (_, names, de, en) => {
    expect(toldOf({ panel: { people: panelists(...names) } })).toEqual({ de, en });
  });

  it("who replace the same person everywhere are told once", () => {
    const cast = (name: string) => eventOf(["A", "B"].map((title) => ({ title, people: [name] })));
    expect(told(cast("Eva Nemela"), cast("Max Muster"))).toEqual({
      de: ["Bei „A“ und „B“ spricht Max Muster statt Eva Nemela."],
      en: ["In “A” and “B”, Max Muster speaks instead of Eva Nemela."],
    });
    expect(told(cast("Eva Nemela"), eventOf([{ title: "A" }, { title: "B" }])).de).toEqual([
      "Bei „A“ und „B“ ist Eva Nemela nicht mehr dabei.",
    ]);
  });

  it("who moderate the event are told without an item", () => {
    const moderated = (...names: readonly string[]) =>
      webinarWith({}, { moderators: names.map((name) => person(name, { role: "moderator" })) });
    expect(told(moderated("Dr. Stephanie Bock"), moderated("Jan Abt"))).toEqual({
      de: ["Es moderiert Jan Abt statt Dr. Stephanie Bock."],
      en: ["Jan Abt moderates instead of Dr. Stephanie Bock."],
    });
    expect(told(moderated(), moderated("Jan Abt")).de).toEqual(["Es moderiert Jan Abt."]);
    expect(told(moderated("Jan Abt"), moderated("Jan Abt", "Ada Neu")).de).toEqual([
      "Es moderiert nun auch Ada Neu.",
    ]);
    expect(told(moderated("Jan Abt"), moderated())).toEqual({
      de: ["Bei der Veranstaltung ist Jan Abt nicht mehr dabei."],
      en: ["Jan Abt no longer takes part in the event."],
    });
    expect(told(moderated("Jan Abt", "Ada Neu"), moderated("Ada Neu", "Jan Abt")).de).toEqual([
      "Die Reihenfolge der Moderation hat sich geändert.",
    ]);
  });

  it("in another role are told by what they do", () => {
    const role = (name: "speaker" | "moderator" | "performer") =>
      eventOf([{ title: "A", people: [person("Dr. Ada Neu", { role: name })] }]);
    expect(told(role("speaker"), role("moderator"))).toEqual({
      de: ["Bei „A“ moderiert Dr. Ada Neu nun (bisher Vortrag)."],
      en: ["In “A”, Dr. Ada Neu now moderates (formerly talk)."],
    });
    expect(told(role("moderator"), role("performer")).de).toEqual([
      "Bei „A“ tritt Dr. Ada Neu nun auf (bisher Moderation).",
    ]);
  });

  it("of whom something is corrected are told once, wherever it stands", () => {
    const cast = (name: string, affiliation?: string) =>
      eventOf(
        ["A", "B"].map((title) => ({
          title,
          people: [person(name, { ...(affiliation && { affiliation }) })],
        })),
      );
    expect(told(cast("Eva Nemela", "Körper-Stiftung"), cast("Eva Nemela", "Körber-Stiftung"))).toEqual({
      de: ["Berichtigt bei Eva Nemela: Körber-Stiftung statt Körper-Stiftung."],
      en: ["Corrected for Eva Nemela: Körber-Stiftung instead of Körper-Stiftung."],
    });
    expect(told(cast("Eva Nemela"), cast("Eva Nemela", "Difu")).de).toEqual([
      "Berichtigt bei Eva Nemela: Difu.",
    ]);
    expect(told(cast("Eva Nemela", "Difu"), cast("Eva Nemela")).de).toEqual([
      "Berichtigt bei Eva Nemela: ohne Difu.",
    ]);
    expect(told(cast("Stefanie Bock"), cast("Dr. Stephanie Bock"))).toEqual({
      de: ["Der Name lautet richtig: Dr. Stephanie Bock (bisher Stefanie Bock)."],
      en: ["The correct name is Dr. Stephanie Bock (formerly Stefanie Bock)."],
    });
  });

  it("who have agreed, or not yet, are told", () => {
    const asked = (tentative: boolean) =>
      eventOf([{ title: "A", people: [person("Eva Nemela", tentative ? { tentative } : {})] }]);
    expect(told(asked(true), asked(false)).de).toEqual(["Eva Nemela hat zugesagt."]);
    expect(told(asked(false), asked(true))).toEqual({
      de: ["Die Zusage von Eva Nemela steht noch aus."],
      en: ["Eva Nemela is yet to confirm."],
    });
  });

  it("who are only asked are told as such", () => {
    const after = webinarWith({ view: { people: [person("Max Muster", { tentative: true })] } });
    expect(told(webinar(), after)).toEqual({
      de: ["Bei „Blick von außen“ spricht Max Muster (angefragt) statt Eva Nemela."],
      en: ["In “Blick von außen”, Max Muster (to be confirmed) speaks instead of Eva Nemela."],
    });
  });
});

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
