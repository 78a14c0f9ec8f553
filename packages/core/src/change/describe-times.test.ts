import { describe, expect, it } from "vitest";
import { eventOf, type SessionDraft } from "../event/event-of.fixture.ts";
import { describeChanges } from "./describe-changes.ts";
import { diffEvents } from "./diff-events.ts";
import { panelTitle, told, toldOf } from "./told.fixture.ts";
import { webinarWith } from "./webinar.fixture.ts";

describe("times", () => {
  it("of a talk are told by who speaks, if they speak once", () => {
    expect(toldOf({ view: { start: "11:35" } })).toEqual({
      de: ["Eva Nemela spricht um 11:35 statt um 11:30 Uhr."],
      en: ["Eva Nemela speaks at 11:35 instead of 11:30."],
    });
  });

  it.each<[string, Parameters<typeof webinarWith>[0], string]>([
    [
      "by title, where several kinds of people take part",
      { panel: { start: "11:50" } },
      `${panelTitle} beginnt 10 Minuten später, um 11:50 statt um 11:40 Uhr.`,
    ],
    [
      "of two speakers in the plural",
      { welcome: { start: "10:05" } },
      "Dr. Stephanie Bock und Jan Abt sprechen um 10:05 statt um 10:00 Uhr.",
    ],
    [
      "earlier",
      { technical: { start: "08:40" } },
      "„Technische Einführung“ beginnt 1 Stunde und 10 Minuten früher, um 08:40 statt um 09:50 Uhr.",
    ],
    [
      "far away without the distance",
      { technical: { start: "06:00" } },
      "„Technische Einführung“ beginnt um 06:00 statt um 09:50 Uhr.",
    ],
    ["of the end line", { end: { start: "12:45" } }, "Das Programm endet um 12:45 statt um 12:30 Uhr."],
    [
      "of a length by the end",
      { view: { end: "11:35" } },
      "„Blick von außen“ dauert 5 Minuten kürzer, bis 11:35 statt bis 11:40 Uhr.",
    ],
    [
      "of a longer one",
      { view: { duration: "PT11M" } },
      "„Blick von außen“ dauert 1 Minute länger, bis 11:41 statt bis 11:40 Uhr.",
    ],
  ])("are told %s", (_, sessions, sentence) => {
    expect(toldOf(sessions).de).toEqual([sentence]);
  });

  it("of a speaker who speaks twice are told by title", () => {
    const twice = (start: string) =>
      webinarWith({ view: { start, people: ["Eva Nemela"] }, panel: { people: ["Eva Nemela"] } });
    expect(told(twice("11:30"), twice("11:35")).de).toEqual([
      "„Blick von außen“ beginnt 5 Minuten später, um 11:35 statt um 11:30 Uhr.",
    ]);
  });

  it("that are no longer stated, or are stated otherwise, but stay the same are not told as moves", () => {
    const stated = eventOf([
      { start: "10:00", duration: "PT30M", title: "A" },
      { start: "10:30", title: "B" },
    ]);
    const following = eventOf([{ start: "10:00", duration: "PT30M", title: "A" }, { title: "B" }]);
    expect(told(stated, following).de).toEqual([]);
    expect(
      told(
        eventOf([
          { start: "10:00", end: "10:30", title: "A" },
          { start: "11:00", title: "B" },
        ]),
        eventOf([
          { start: "10:00", duration: "PT30M", title: "A" },
          { start: "11:00", title: "B" },
        ]),
      ).de,
    ).toEqual([]);
  });

  it("of another day are told with it, even if the hour stays", () => {
    const on = (day: string, start: string) =>
      eventOf([
        { day: "2024-05-23", start: "09:00", title: "A" },
        { day, start, title: "B" },
        { day: "2024-05-24", start: "16:00", title: "C" },
      ]);
    const toFriday = (start: string) => told(on("2024-05-23", "10:00"), on("2024-05-24", start)).de;
    expect(toFriday("10:00")).toEqual([
      "„B“ findet zu anderer Zeit statt: Freitag, 24. Mai 2024, 10:00 Uhr (bisher Donnerstag, 23. Mai 2024, 10:00 Uhr).",
    ]);
    expect(toFriday("11:00")).toEqual([
      "„B“ findet zu anderer Zeit statt: Freitag, 24. Mai 2024, 11:00 Uhr (bisher Donnerstag, 23. Mai 2024, 10:00 Uhr).",
    ]);
  });

  it("of a new speaker are told by title, and the speaker apart", () => {
    expect(toldOf({ view: { start: "11:35", people: ["Max Muster"] } }).de).toEqual([
      "„Blick von außen“ beginnt 5 Minuten später, um 11:35 statt um 11:30 Uhr.",
      "Bei „Blick von außen“ spricht Max Muster statt Eva Nemela.",
    ]);
  });

  it("that follow from another change are told as what they are, but an inferred end is not", () => {
    const chain = (first: string) =>
      eventOf([
        { start: "09:00", title: "A", duration: first },
        { title: "B", duration: "PT20M" },
        { title: "C", duration: "PT20M" },
        { title: "D", duration: "PT20M" },
      ]);
    const [before, after] = [chain("PT30M"), chain("PT45M")];
    expect(told(before, after).de).toEqual([
      "Alle Programmpunkte ab 09:30 Uhr verschieben sich um 15 Minuten.",
      "„A“ dauert 15 Minuten länger, bis 09:45 statt bis 09:30 Uhr.",
    ]);
    expect(describeChanges(before, after, "de").map(({ changes }) => changes)).toEqual([
      diffEvents(before, after),
      diffEvents(before, after),
    ]);
  });

  it("that follow for one item alone are told by its title", () => {
    const chain = (first: string) =>
      eventOf([
        { start: "09:00", title: "A", duration: first },
        { title: "B", duration: "PT20M" },
        { start: "11:00", title: "C" },
      ]);
    expect(told(chain("PT30M"), chain("PT45M")).de).toEqual([
      "„B“ beginnt 15 Minuten später, um 09:45 statt um 09:30 Uhr.",
      "„A“ dauert 15 Minuten länger, bis 09:45 statt bis 09:30 Uhr.",
    ]);
  });

  it("that follow from another place in the programme are told instead of the place", () => {
    const order = (...titles: readonly string[]) =>
      eventOf([
        { title: "Start", start: "09:00", duration: "PT1H" },
        ...titles.map((title) => ({ title, duration: "PT10M" })),
      ]);
    const [before, after] = [order("A", "B"), order("B", "A")];
    expect(told(before, after).de).toEqual([
      "„A“ beginnt 10 Minuten später, um 10:10 statt um 10:00 Uhr.",
      "„B“ beginnt 10 Minuten früher, um 10:00 statt um 10:10 Uhr.",
    ]);
    expect(describeChanges(before, after, "de").map(({ changes }) => changes)).toEqual([
      diffEvents(before, after),
      diffEvents(before, after),
    ]);
  });

  it("on another day are told with the day", () => {
    const on = (day: string, start: string) =>
      eventOf([
        { day: "2024-05-23", start: "09:00", title: "A" },
        { day, start, title: "B" },
        { day: "2024-05-24", start: "17:00", title: "C" },
      ]);
    expect(told(on("2024-05-23", "10:00"), on("2024-05-24", "11:30"))).toEqual({
      de: [
        "„B“ findet zu anderer Zeit statt: Freitag, 24. Mai 2024, 11:30 Uhr (bisher Donnerstag, 23. Mai 2024, 10:00 Uhr).",
      ],
      en: [
        "“B” takes place at another time: Friday, 24 May 2024, 11:30 (formerly Thursday, 23 May 2024, 10:00).",
      ],
    });
  });

  it("that occur twice are told by the clock change", () => {
    const at = (repeatedHour: "earlier" | "later") =>
      eventOf([{ start: "02:30", title: "Nachtlesung", repeatedHour }], { date: "2020-10-25" });
    expect(told(at("earlier"), at("later")).de).toEqual([
      "„Nachtlesung“ beginnt um 02:30 Uhr, und zwar nach der Zeitumstellung.",
    ]);
    expect(told(at("later"), at("earlier")).en).toEqual([
      "“Nachtlesung” starts at 02:30, before the clocks change.",
    ]);
  });

  it("that are only stated in another way are not told", () => {
    const talk = (stated: Partial<SessionDraft>) =>
      eventOf([{ title: "Vortrag", start: "10:00", ...stated }]);
    expect(told(talk({ end: "10:20" }), talk({ duration: "PT20M" })).de).toEqual([]);
  });

  it("tell no other length of what begins and ends later", () => {
    const talk = (start: string, end: string) => eventOf([{ title: "Vortrag", start, end }]);
    expect(told(talk("10:00", "10:20"), talk("10:05", "10:25")).de).toEqual([
      "„Vortrag“ beginnt 5 Minuten später, um 10:05 statt um 10:00 Uhr.",
    ]);
  });

  it("of parts that only share the time of their session are not told, but the lengths of the parts are", () => {
    const block = (first: string, second: string) =>
      eventOf([
        {
          title: "Block",
          start: "10:00",
          end: "11:00",
          parts: [
            { title: "Eins", duration: first },
            { title: "Zwei", duration: second },
          ],
        },
      ]);
    expect(told(block("PT20M", "PT40M"), block("PT30M", "PT30M")).de).toEqual([
      "„Eins“ dauert 10 Minuten länger, bis 10:30 statt bis 10:20 Uhr.",
      "„Zwei“ dauert 30 Minuten statt 40 Minuten.",
    ]);
  });

  it("tell no other day where it is the same that is named now, but that something is said", () => {
    const talk = (day?: string) =>
      eventOf([{ title: "Vortrag", start: "10:00", ...(day && { day }) }], { date: "2024-05-23" });
    expect(told(talk(), talk("2024-05-23")).de).toEqual(["Geändert bei „Vortrag“: weitere Angaben."]);
  });

  it("and lengths that change both are both told", () => {
    const talk = (start: string, end: string) => eventOf([{ title: "Vortrag", start, end }]);
    expect(told(talk("10:00", "10:20"), talk("10:05", "10:45")).de).toEqual([
      "„Vortrag“ beginnt 5 Minuten später, um 10:05 statt um 10:00 Uhr.",
      "„Vortrag“ dauert 40 Minuten statt 20 Minuten.",
    ]);
  });

  it.each<[string, Partial<SessionDraft>, Partial<SessionDraft>, string]>([
    ["a start that is set", {}, { start: "10:00" }, "„Vortrag“ beginnt um 10:00 Uhr."],
    [
      "a start that is open again",
      { start: "10:00" },
      {},
      "Wann „Vortrag“ beginnt, ist wieder offen (bisher 10:00 Uhr).",
    ],
    [
      "an end that is set",
      { start: "10:00" },
      { start: "10:00", end: "11:00" },
      "„Vortrag“ dauert bis 11:00 Uhr.",
    ],
    [
      "an end that is open again",
      { start: "10:00", end: "11:00" },
      { start: "10:00" },
      "Wann „Vortrag“ endet, ist wieder offen (bisher 11:00 Uhr).",
    ],
    [
      "a length without times",
      { duration: "PT1H" },
      { duration: "PT2H" },
      "„Vortrag“ dauert 2 Stunden statt 1 Stunde.",
    ],
    ["a length that is set", {}, { duration: "PT20M" }, "„Vortrag“ dauert 20 Minuten."],
    [
      "a length that is open again",
      { duration: "PT20M" },
      {},
      "Wie lange „Vortrag“ dauert, ist wieder offen (bisher 20 Minuten).",
    ],
  ])("tell %s", (_, before, after, sentence) => {
    const draft = (more: Partial<SessionDraft>) => eventOf([{ title: "Vortrag", ...more }]);
    expect(told(draft(before), draft(after)).de).toEqual([sentence]);
  });
});
