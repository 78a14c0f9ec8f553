import { layOutLanes } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { largeAgenda } from "../../tests/large-agenda.ts";
import { attributesOf, contentsOf, markupOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { DayOverview } from "./day-overview.tsx";
import { overviewOf } from "./overview-bars.ts";

const de = messagesFor("de");
const gridOf = (agenda: Parameters<typeof layOutLanes>[0]) => {
  const [grid] = layOutLanes(agenda);
  if (grid === undefined) throw new Error("A day was expected.");
  return grid;
};

describe("overviewOf", () => {
  it("draws the morning of the webinar to scale, from 09:50 to 12:30", () => {
    const overview = overviewOf(gridOf(examples.allianzenBilden));
    expect(overview?.minutes).toBe(160);
    expect(overview?.bars.map(({ start, length }) => [start, length])).toEqual([
      [0, 6.25],
      [6.25, 12.5],
      [18.75, 43.75],
      [62.5, 6.25],
      [68.75, 31.25],
      [100, 0],
    ]);
  });

  it.each(Object.entries({ ...examples, large: largeAgenda(300) }))(
    "of %s stays within the day",
    (_, agenda) => {
      for (const grid of layOutLanes(agenda)) {
        const overview = overviewOf(grid);
        for (const { start, length } of overview?.bars ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start + length).toBeLessThanOrEqual(100.000_001);
        }
        for (const { at } of overview?.marks ?? []) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(100);
        }
        expect(overview?.marks.length ?? 0).toBeLessThanOrEqual(11);
      }
    },
  );

  it("marks full hours, and fewer where there are many", () => {
    const times = (agenda: Parameters<typeof layOutLanes>[0]) =>
      overviewOf(gridOf(agenda))?.marks.map(({ time }) => time);
    expect(times(examples.allianzenBilden)).toEqual(["10:00", "11:00", "12:00"]);
    expect(times(examples.severalDays)).toEqual(["14:00", "16:00", "18:00", "20:00", "22:00"]);
  });

  it("counts what goes on at once, and names what begins", () => {
    const steps = overviewOf(gridOf(largeAgenda(50, { days: 1 })))?.steps ?? [];
    expect(steps.map(({ count, begun }) => [count, begun.length])).toEqual([
      [20, 20],
      [20, 20],
      [10, 10],
    ]);
    // Until 13:00 all rooms are taken by one item, and from 14:00 to 19:00 nothing goes on.
    const several = overviewOf(gridOf(examples.severalDays))?.steps ?? [];
    expect(several.map(({ count, isQuiet }) => [count, isQuiet])).toEqual([
      [1, true],
      [1, false],
      [1, false],
    ]);
  });

  it("has nothing to draw where nothing has a length", () => {
    const sessions = examples.allianzenBilden.sessions.slice(-1);
    expect(overviewOf(gridOf({ ...examples.allianzenBilden, sessions }))).toBeUndefined();
  });
});

describe("DayOverview", () => {
  const markup = markupOf(<DayOverview agenda={examples.allianzenBilden} messages={de} />);

  it("links each session that lasts, and says its time and title", () => {
    expect(attributesOf(markup, "href")).toHaveLength(5);
    expect(attributesOf(markup, "aria-label")).toContain("11:30 Blick von außen");
    expect(contentsOf(markup, "title")).toContain("11:30 Blick von außen");
  });

  it("places by attributes, never by style", () => {
    expect(markup).toContain('x="62.5%"');
    expect(markup).not.toContain("style=");
  });

  it("draws a profile of more than four rooms: a link a time, a number a step, and what the numbers say", () => {
    const profile = markupOf(<DayOverview agenda={largeAgenda(50, { days: 1 })} messages={de} />);
    expect(attributesOf(profile, "aria-label").slice(1)).toEqual([
      "09:00 20 Programmpunkte",
      "09:45 20 Programmpunkte",
      "10:30 10 Programmpunkte",
    ]);
    expect(attributesOf(profile, "href")).toEqual(["#punkt-0", "#punkt-20", "#punkt-40"]);
    expect(profile).toContain(de.text.itemsAtOnce);
    expect(markup).not.toContain(de.text.itemsAtOnce);
  });

  it("is a landmark with a name", () => {
    expect(markup).toMatch(/^<nav [^>]*aria-label="Der Tag im Überblick"/u);
  });

  it("is not there where there is nothing to draw", () => {
    expect(markupOf(<DayOverview agenda={examples.emptyProgramme} messages={de} />)).toBe("");
  });
});
