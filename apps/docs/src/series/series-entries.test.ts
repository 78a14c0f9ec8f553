import { expect, it } from "vitest";
import { series } from "./series.ts";
import { seriesEntries } from "./series-entries.ts";

it("says of each event what is known of its date, its programme and its page", () => {
  const known = seriesEntries(series).map(({ number, date, dateNote, programme, href }) =>
    [number, date ?? dateNote, programme, href ?? "–"].join(" | "),
  );
  expect(known).toEqual([
    "1 | 2020-10-28 | partial | /veranstaltungen/was-macht-kommunen-innovativ/",
    "2 | 2020-11-04 | unknown | –",
    "3 | 2020-11-11 | partial | /veranstaltungen/daseinsvorsorge-sichern/",
    "4 | zwischen dem 12. und dem 23. November 2020 | unknown | –",
    "5 | 2020-11-24 | known | /veranstaltungen/allianzen-bilden/",
    "6 | 2020-12-01 | known | /veranstaltungen/vielfalt-leben/",
    "7 | 2020-12-08 | unknown | –",
  ]);
});

it("says on the card alone what no page says", () => {
  const noted = seriesEntries(series).filter(({ note }) => note !== undefined);
  expect(noted.map(({ number }) => number)).toEqual([2, 4, 7]);
});
