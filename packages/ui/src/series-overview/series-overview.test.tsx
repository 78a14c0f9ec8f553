import { parseInstant } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { examples, seriesEntries } from "../../tests/examples.ts";
import { contentsOf, markupOf, textOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { groupByTime } from "./group-by-time.ts";
import { SeriesOverview } from "./series-overview.tsx";

const idsAt = (now: string) => {
  const { next, upcoming, past } = groupByTime(seriesEntries, parseInstant(now));
  return {
    next: next?.id,
    upcoming: upcoming.map(({ id }) => id),
    past: past.map(({ id }) => id),
  };
};

describe("groupByTime", () => {
  it.each([
    ["before the first", "2020-10-01T12:00:00+02:00", "was-macht-kommunen-innovativ", 4, 0],
    ["while one goes on", "2020-11-24T11:00:00+01:00", "allianzen-bilden", 2, 2],
    ["at the minute of its end", "2020-11-24T12:30:00+01:00", undefined, 2, 3],
    ["on the day of one without a time", "2020-11-04T23:30:00+01:00", "experimente-wagen", 3, 1],
    ["an hour later, on the next day", "2020-11-05T00:30:00+01:00", "allianzen-bilden", 2, 2],
  ])("%s", (_, now, next, upcoming, past) => {
    const found = idsAt(now);
    expect([found.next, found.upcoming.length, found.past.length]).toEqual([next, upcoming, past]);
  });

  it("passes over what is cancelled, and puts what has no date at the end", () => {
    expect(idsAt("2021-01-01T00:00:00Z")).toEqual({
      next: undefined,
      upcoming: [examples.cancelledEvent.id, "innen-entwickeln"],
      past: ["allianzen-bilden", "experimente-wagen", "was-macht-kommunen-innovativ"],
    });
  });

  it("loses no event at any time", () => {
    for (const now of ["2000-01-01T00:00:00Z", "2020-11-20T00:00:00Z", "2030-01-01T00:00:00Z"]) {
      const { next, upcoming, past } = groupByTime(seriesEntries, parseInstant(now));
      const all = [...(next === undefined ? [] : [next]), ...upcoming, ...past];
      expect(new Set(all)).toEqual(new Set(seriesEntries));
      expect(all).toHaveLength(seriesEntries.length);
    }
  });
});

describe("SeriesOverview", () => {
  const shown = (now: string) =>
    markupOf(<SeriesOverview entries={seriesEntries} messages={messagesFor("de")} now={parseInstant(now)} />);

  it("has a heading for each group that there is", () => {
    expect(contentsOf(shown("2020-11-10T12:00:00Z"), "h2")).toEqual([
      "Als Nächstes",
      "Weitere Termine",
      "Rückblick",
    ]);
    expect(contentsOf(shown("2030-01-01T00:00:00Z"), "h2")).toEqual(["Weitere Termine", "Rückblick"]);
  });

  it("shows each event once", () => {
    expect(contentsOf(shown("2020-11-10T12:00:00Z"), "h3")).toHaveLength(seriesEntries.length);
  });

  it("shows recordings among what is over", () => {
    const past = textOf(shown("2021-01-01T00:00:00Z")).split("Rückblick")[1];
    expect(past).toContain("Aufzeichnung");
  });
});
