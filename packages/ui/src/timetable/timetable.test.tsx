import { type Agenda, layOutLanes } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { largeAgenda } from "../../tests/large-agenda.ts";
import { attributesOf, contentsOf, elementCount, markupOf, outlineOf, textOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { laneHeads } from "./lane-heads.ts";
import { tableRows } from "./table-rows.ts";
import { Timetable, type TimetableProps } from "./timetable.tsx";

const de = messagesFor("de");
const shown = (agenda: Agenda, more: Partial<TimetableProps> = {}) =>
  markupOf(<Timetable agenda={agenda} messages={de} {...more} />);

describe("tableRows", () => {
  it.each(Object.entries({ ...examples, large: largeAgenda(200) }))(
    "of %s cover every place of the table exactly once",
    (_, agenda) => {
      for (const grid of layOutLanes(agenda)) {
        const rows = tableRows(grid);
        const covered = rows.map(() => grid.lanes.map(() => 0));
        rows.forEach(({ entries }, at) => {
          for (const entry of entries) {
            const height = "rowCount" in entry ? entry.rowCount : 1;
            for (const row of covered.slice(at, at + height)) {
              for (let lane = entry.lane; lane < entry.lane + entry.laneCount; lane += 1) {
                row[lane] = (row[lane] ?? 0) + 1;
              }
            }
          }
        });
        expect(covered.flat().every((times) => times === 1)).toBe(true);
      }
    },
  );

  it("leave out the time in which nothing goes on", () => {
    const [first] = layOutLanes(examples.severalDays);
    if (first === undefined) throw new Error("A day was expected.");
    expect(tableRows(first).map(({ row }) => row.time)).toEqual(["12:30", "13:00", "14:00", "19:00"]);
  });
});

describe("rows", () => {
  const [first] = examples.severalDays.sessions;
  if (first === undefined) throw new Error("The example has sessions.");
  const lasting = (id: string, start: string, end: string) => ({
    ...first,
    id,
    startTime: start,
    endTime: end,
    start: `2027-09-30T${start}:00+02:00`,
    end: `2027-09-30T${end}:00+02:00`,
  });
  const markup = shown({
    ...examples.severalDays,
    sessions: [
      lasting("a", "09:00", "09:20"),
      lasting("b", "09:20", "10:50"),
      lasting("c", "14:00", "19:00"),
    ],
  });

  it("are as high as their time is long, up to two hours", () => {
    expect(markup.match(/ph-timetable__row--\d/gu)).toEqual(["ph-timetable__row--6", "ph-timetable__row--8"]);
  });

  it("say until when, where nothing follows on them", () => {
    expect(contentsOf(markup, "th").slice(-3)).toEqual(["09:00", "09:20 bis 10:50", "14:00"]);
  });

  it("say no end of what has none", () => {
    expect(contentsOf(shown(examples.severalDays), "th")).not.toContain("14:00 bis 14:00");
  });
});

describe("laneHeads", () => {
  it("set one head over the lanes of a room in which things overlap", () => {
    const hall = { is: "room", name: "Saal" } as const;
    expect(laneHeads([hall, hall, { is: "room", name: "Hof" }])).toEqual([
      { lane: hall, first: 0, laneCount: 2 },
      { lane: { is: "room", name: "Hof" }, first: 2, laneCount: 1 },
    ]);
  });
});

describe("Timetable", () => {
  it("has a table a day, with a caption, a head a room, and a head a row", () => {
    const markup = shown(examples.severalDays);
    expect(contentsOf(markup, "caption")).toEqual([
      "Stundenplan, Donnerstag, 30. September 2027",
      "Stundenplan, Freitag, 1. Oktober 2027",
      "Stundenplan, Samstag, 2. Oktober 2027",
    ]);
    expect(contentsOf(markup, "thead")[0]).toBe("ZeitGroßer SaalWerkraumHof");
    expect(markup.match(/scope="row"/gu)).toHaveLength(11);
  });

  it("gives every session a heading with its time, and a link where asked", () => {
    const count = 200;
    const markup = shown(largeAgenda(count), { sessionHref: (id) => `/${id}/` });
    const headings = contentsOf(markup, "h4");
    expect(headings).toHaveLength(count);
    for (const heading of headings) expect(heading).toMatch(/^\d\d:\d\d \S/u);
    expect(attributesOf(markup, "href").filter((href) => !href.includes("beitrag"))).toHaveLength(count);
  });

  it("says the end where it was stated and nowhere else", () => {
    const headings = contentsOf(shown(examples.severalDays), "h4");
    expect(headings).toContain("19:00 – 23:00 Abend am Fluss");
    expect(headings).toContain("13:00 Warum Versuche scheitern dürfen");
  });

  it("follows the order of lanes that it is given", () => {
    const markup = shown(examples.severalDays, { laneOrder: ["Hof", "Werkraum"] });
    expect(contentsOf(markup, "thead")[0]).toBe("ZeitHofWerkraumGroßer Saal");
  });

  it("lists below the table what has no time", () => {
    const { sessions } = examples.untimedItems;
    const untimed = sessions.map(({ start: _, end: __, startTime: ___, endTime: ____, ...rest }) => rest);
    const markup = shown({ ...examples.untimedItems, sessions: untimed });
    expect(markup).not.toContain("<table");
    expect(contentsOf(markup, "h3")).toHaveLength(sessions.length);
  });

  it("lets the keyboard scroll a table that is wider than the page, and leaves others alone", () => {
    expect(shown(largeAgenda(80))).toMatch(/<section [^>]*aria-label="Stundenplan[^"]*" tabindex="0"/u);
    expect(shown(examples.severalDays)).not.toContain("tabindex");
  });

  it("places nothing by a style attribute", () => {
    expect(shown(largeAgenda(80))).not.toContain("style=");
  });

  it("says that there is no programme yet", () => {
    expect(textOf(shown(examples.emptyProgramme))).toBe("Programm\nDas Programm steht noch nicht fest.");
  });

  it("has an outline without a gap, with or without a heading of its own", () => {
    expect(outlineOf(shown(examples.severalDays)).slice(0, 3)).toEqual([2, 3, 4]);
    expect(outlineOf(shown(examples.allianzenBilden, { heading: false })).slice(0, 3)).toEqual([2, 2, 2]);
  });

  it("needs at most 14 elements a session in a large programme", () => {
    const count = 1_000;
    const markup = shown(largeAgenda(count), { sessionHref: (id) => `/${id}/` });
    expect(elementCount(markup) / count).toBeLessThanOrEqual(14);
  });
});
