import { describe, expect, it } from "vitest";
import { eventOf } from "../event/event-of.fixture.ts";
import { describeChanges } from "./describe-changes.ts";
import { panelTitle, told } from "./told.fixture.ts";
import { webinar, webinarWith } from "./webinar.fixture.ts";

describe("times of several items", () => {
  it("that move together are told once, with each change", () => {
    const before = webinar();
    const after = webinarWith(
      { view: { start: "11:40" }, panel: { start: "11:50" }, end: { start: "12:40" } },
      { end: "12:40" },
    );
    expect(told(before, after)).toEqual({
      de: [
        "Die Veranstaltung endet um 12:40 statt um 12:30 Uhr.",
        "Alle Programmpunkte ab 11:30 Uhr verschieben sich um 10 Minuten.",
      ],
      en: ["The event ends at 12:40 instead of 12:30.", "All items from 11:30 on start 10 minutes later."],
    });
    const kinds = describeChanges(before, after, "de").map(({ changes }) => changes.map(({ kind }) => kind));
    expect(kinds).toEqual([
      ["event-times", "moved"],
      ["moved", "moved"],
    ]);
  });

  it("that move together in the middle are told from first to last", () => {
    const at = (...starts: readonly string[]) =>
      eventOf(starts.map((start, index) => ({ start, title: `Teil ${index}` })));
    expect(
      told(at("09:00", "10:00", "11:00", "12:00", "14:00"), at("09:00", "09:45", "10:45", "11:45", "14:00")),
    ).toEqual({
      de: ["Die Programmpunkte von 10:00 bis 12:00 Uhr beginnen 15 Minuten früher."],
      en: ["The items from 10:00 to 12:00 start 15 minutes earlier."],
    });
  });

  it("that all move are told without saying from when on", () => {
    const at = (...starts: readonly string[]) =>
      eventOf(starts.map((start, index) => ({ start, title: `Teil ${index}` })));
    expect(told(at("09:00", "10:00"), at("10:00", "11:00")).de).toEqual([
      "Alle Programmpunkte verschieben sich um 1 Stunde.",
    ]);
  });

  it("of one room alone name the room, and of one day alone the day", () => {
    const grid = (shift: string) =>
      eventOf([
        { day: "2024-05-23", start: "09:00", room: "Saal 1", title: "A" },
        { day: "2024-05-23", start: "09:00", room: "Saal 2", title: "B" },
        { day: "2024-05-23", start: `10:${shift}`, room: "Saal 1", title: "C" },
        { day: "2024-05-23", start: "10:00", room: "Saal 2", title: "D" },
        { day: "2024-05-23", start: `11:${shift}`, room: "Saal 1", title: "E" },
        { day: "2024-05-23", start: "11:00", room: "Saal 2", title: "F" },
        { day: "Freitag", start: `09:${shift}`, title: "G" },
        { day: "Freitag", start: `10:${shift}`, title: "H" },
      ]);
    expect(told(grid("00"), grid("20")).de).toEqual([
      "Donnerstag, 23. Mai 2024, Saal 1: Alle Programmpunkte ab 10:00 Uhr verschieben sich um 20 Minuten.",
      "Freitag: Alle Programmpunkte verschieben sich um 20 Minuten.",
    ]);
  });

  it.each<[string, readonly [string, string, string?][], string[]]>([
    [
      "of one named day without the day",
      [
        ["09:00", "09:10"],
        ["10:00", "10:10"],
      ],
      ["Alle Programmpunkte verschieben sich um 10 Minuten."],
    ],
    [
      "of two in the middle one by one",
      [
        ["09:00", "09:10"],
        ["10:00", "10:10"],
        ["11:00", "11:00"],
      ],
      [
        "„09:00“ beginnt 10 Minuten später, um 09:10 statt um 09:00 Uhr.",
        "„10:00“ beginnt 10 Minuten später, um 10:10 statt um 10:00 Uhr.",
      ],
    ],
    [
      "of three in the middle together",
      [
        ["09:00", "09:10"],
        ["10:00", "10:10"],
        ["11:00", "11:10"],
        ["12:00", "12:00"],
      ],
      ["Die Programmpunkte von 09:00 bis 11:00 Uhr verschieben sich um 10 Minuten."],
    ],
    [
      "by different distances apart",
      [
        ["09:00", "09:10"],
        ["10:00", "10:10"],
        ["11:00", "11:10"],
        ["12:00", "12:20"],
        ["13:00", "13:20"],
      ],
      [
        "Die Programmpunkte von 09:00 bis 11:00 Uhr verschieben sich um 10 Minuten.",
        "Alle Programmpunkte ab 12:00 Uhr verschieben sich um 20 Minuten.",
      ],
    ],
    [
      "one by one where something else begins with the first and stays",
      [
        ["09:00", "09:00"],
        ["10:00", "10:00"],
        ["10:00", "10:10"],
        ["11:00", "11:10"],
      ],
      [
        "„10:00“ beginnt 10 Minuten später, um 10:10 statt um 10:00 Uhr.",
        "„11:00“ beginnt 10 Minuten später, um 11:10 statt um 11:00 Uhr.",
      ],
    ],
    [
      "one by one where something else begins with the last and stays",
      [
        ["09:00", "09:10"],
        ["10:00", "10:10"],
        ["11:00", "11:10"],
        ["11:00", "11:00"],
        ["12:00", "12:00"],
      ],
      [
        "„09:00“ beginnt 10 Minuten später, um 09:10 statt um 09:00 Uhr.",
        "„10:00“ beginnt 10 Minuten später, um 10:10 statt um 10:00 Uhr.",
        "„11:00“ beginnt 10 Minuten später, um 11:10 statt um 11:00 Uhr.",
      ],
    ],
    [
      "in one room where the other one stays, and the whole house only once",
      [
        ["09:00", "09:10", "A"],
        ["09:00", "09:00", "B"],
        ["10:00", "10:10", "A"],
        ["11:00", "11:00", "B"],
      ],
      ["A: Alle Programmpunkte verschieben sich um 10 Minuten."],
    ],
    [
      "in the order of their starts, wherever they stand",
      [
        ["11:00", "11:10"],
        ["09:00", "09:00"],
        ["10:00", "10:10"],
      ],
      ["Alle Programmpunkte ab 10:00 Uhr verschieben sich um 10 Minuten."],
    ],
  ])("that move together are told %s", (_, starts, sentences) => {
    const day = (which: 0 | 1) =>
      eventOf(
        starts.map((session) => ({
          id: `s${starts.indexOf(session)}`,
          day: "Freitag",
          title: session[0],
          start: session[which],
          ...(session[2] && { room: session[2] }),
        })),
      );
    expect(told(day(0), day(1)).de).toEqual(sentences);
  });

  it("of what is cancelled are not told with the others", () => {
    const day = (shift: string, cancelled: boolean) =>
      eventOf([
        { title: "A", start: `09:${shift}` },
        { title: "B", start: "10:00", ...(cancelled && { cancelled }) },
        { title: "C", start: `11:${shift}` },
      ]);
    expect(told(day("00", false), day("10", true)).de).toEqual([
      "„B“ entfällt.",
      "Alle Programmpunkte verschieben sich um 10 Minuten.",
    ]);
  });

  it("that two neighbours swap are told as a swap", () => {
    const [before, after] = [
      webinar(),
      webinar(({ technical, welcome, results, view, panel, end }) => [
        technical,
        welcome,
        results,
        { ...panel, start: "11:30" },
        { ...view, start: "12:20" },
        end,
      ]),
    ];
    expect(told(before, after)).toEqual({
      de: [
        `„Blick von außen“ und ${panelTitle} tauschen die Plätze: Um 11:30 Uhr beginnt ${panelTitle}, um 12:20 Uhr „Blick von außen“.`,
      ],
      en: [
        "“Blick von außen” and “Wie können wir Allianzen bilden?” change places: “Wie können wir Allianzen bilden?” starts at 11:30, “Blick von außen” at 12:20.",
      ],
    });
  });

  it("of neighbours that change their order, but not their places, are told one by one", () => {
    const order = (a: string, b: string) =>
      eventOf([
        { title: "A", start: a },
        { title: "B", start: b },
      ]);
    expect(told(order("10:00", "10:30"), order("10:40", "10:10")).de).toEqual([
      "„A“ beginnt 40 Minuten später, um 10:40 statt um 10:00 Uhr.",
      "„B“ beginnt 20 Minuten früher, um 10:10 statt um 10:30 Uhr.",
    ]);
  });
});
