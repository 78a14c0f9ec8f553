import { describe, expect, it } from "vitest";
import { contextOf } from "../page/site-context.fixture.ts";
import { seriesEntries } from "./series-entries.ts";

const events = [
  ["Nummer: 1", "Datum: 2020-11-11"],
  ["Nummer: 2"],
  ["Nummer: 3", "Datum: 2020-11-24"],
  ["Nummer: 4", "Datum: 2020-12-08"],
];
const listed = (now: string, language?: "de" | "en") => {
  const { upcoming, past } = seriesEntries(contextOf({ events, now, ...(language && { language }) }));
  const line = ({ number, date, dateNote, programme, href }: (typeof past)[number]) =>
    [number, date ?? dateNote ?? "?", programme, href].join(" | ");
  return { upcoming: upcoming.map(line), past: past.map(line) };
};

describe("the events of a series", () => {
  it("are past or to come at the moment of the build; one without a date goes by what follows it", () => {
    const { upcoming, past } = listed("2020-11-25T00:00:00Z");
    expect(past).toEqual([
      "1 | 2020-11-11 | known | /veranstaltungen/veranstaltung-1/",
      "2 | zwischen dem 12. und dem 23. November 2020 | known | /veranstaltungen/veranstaltung-2/",
      "3 | 2020-11-24 | known | /veranstaltungen/veranstaltung-3/",
    ]);
    expect(upcoming).toEqual(["4 | 2020-12-08 | known | /veranstaltungen/veranstaltung-4/"]);
  });

  it("are all to come before the first", () => {
    expect(listed("2020-11-01T00:00:00Z").past).toEqual([]);
  });

  it("have English addresses and words in English", () => {
    expect(listed("2020-11-25T00:00:00Z", "en").past[1]).toBe(
      "2 | between 12 and 23 November 2020 | known | /en/events/veranstaltung-2/",
    );
  });
});
