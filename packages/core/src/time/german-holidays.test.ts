import Holidays from "date-holidays";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekdayOf } from "./calendar-days.ts";
import { easterSunday } from "./easter-sunday.ts";
import { germanHolidayLookup, germanHolidays } from "./german-holidays.ts";
import { GermanLand } from "./german-land.ts";
import { germanLandNames } from "./german-lands.ts";
import { holidayLookup } from "./holiday.ts";
import { LocalDate } from "./local-date.ts";

const anyLand = fc.constantFrom(...GermanLand.options);
// In 2285 Easter is so early that Ascension Day lies before 1 May.
const anyYear = fc.oneof(fc.integer({ min: 1991, max: 2099 }), fc.constant(2285));
const datesOf = (year: number, land: GermanLand) => germanHolidays(year, land).map(({ date }) => date);

describe("Easter Sunday", () => {
  it.each([
    [1818, "1818-03-22"],
    [1943, "1943-04-25"],
    [1961, "1961-04-02"],
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2019, "2019-04-21"],
    [2020, "2020-04-12"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
    [2285, "2285-03-22"],
  ])("of %i is %s", (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it("is a Sunday from 22 March to 25 April", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9998 }), (year) => {
        const date = easterSunday(year);
        expect(LocalDate.safeParse(date).success).toBe(true);
        expect(weekdayOf(date)).toBe(7);
        expect(date >= `${year}-03-22` && date <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe("the public holidays of a Land", () => {
  it("of North Rhine-Westphalia in 2026 are these", () => {
    expect(germanHolidays(2026, "NW").map(({ date, name }) => `${date} ${name.de}`)).toEqual([
      "2026-01-01 Neujahr",
      "2026-04-03 Karfreitag",
      "2026-04-06 Ostermontag",
      "2026-05-01 Tag der Arbeit",
      "2026-05-14 Christi Himmelfahrt",
      "2026-05-25 Pfingstmontag",
      "2026-06-04 Fronleichnam",
      "2026-10-03 Tag der Deutschen Einheit",
      "2026-11-01 Allerheiligen",
      "2026-12-25 Erster Weihnachtstag",
      "2026-12-26 Zweiter Weihnachtstag",
    ]);
  });

  it.each([
    ["2017-10-31", GermanLand.options],
    ["2016-10-31", ["BB", "MV", "SN", "ST", "TH"]],
    ["2018-10-31", ["BB", "HB", "HH", "MV", "NI", "SN", "ST", "SH", "TH"]],
    ["1994-11-16", GermanLand.options],
    ["1995-11-22", ["SN"]],
    ["2026-11-18", ["SN"]],
    ["2018-03-08", []],
    ["2019-03-08", ["BE"]],
    ["2023-03-08", ["BE", "MV"]],
    ["2019-09-20", ["TH"]],
    ["2020-05-08", ["BE"]],
    ["2021-05-08", []],
    ["2025-05-08", ["BE"]],
    ["2028-06-17", ["BE"]],
    ["2024-08-15", ["SL"]],
    ["2024-01-06", ["BW", "BY", "ST"]],
    ["2026-04-05", ["BB"]],
  ] as const)("%s is one in %j", (date, laender) => {
    const found = GermanLand.options.filter((land) => germanHolidayLookup(land)(date) !== undefined);
    expect(found.toSorted()).toEqual([...laender].sort());
  });

  it.each([
    ["BY", "2024-08-15", "in überwiegend katholischen Gemeinden"],
    ["BY", "2024-08-08", "in der Stadt Augsburg"],
    ["SN", "2024-05-30", "in katholischen Gemeinden des Landkreises Bautzen"],
    ["TH", "2024-05-30", "im Eichsfeld und in Teilen des Unstrut-Hainich-Kreises und des Wartburgkreises"],
  ] as const)("in %s count %s only on request: it is one %s", (land, date, where) => {
    expect(germanHolidayLookup(land)(date)).toBeUndefined();
    expect(germanHolidayLookup(land, { regional: true })(date)?.regional?.de).toBe(where);
  });

  it("are in the order of the year, real days, and named in both languages", () => {
    fc.assert(
      fc.property(anyYear, anyLand, (year, land) => {
        const holidays = germanHolidays(year, land);
        expect(holidays.map(({ date }) => date)).toEqual(datesOf(year, land).toSorted());
        for (const { date, name } of holidays) {
          expect(LocalDate.safeParse(date).success).toBe(true);
          expect(date.startsWith(`${year}-`)).toBe(true);
          expect(name.de).not.toBe("");
          expect(name.en).not.toBe("");
        }
      }),
    );
  });

  it("name both where two fall on one day; a look-up finds the earlier of the table", () => {
    const names = germanHolidays(2008, "BY").flatMap(({ date, name }) =>
      date === "2008-05-01" ? [name.de] : [],
    );
    expect(names).toEqual(["Tag der Arbeit", "Christi Himmelfahrt"]);
    expect(germanHolidayLookup("BY")("2008-05-01")?.name.de).toBe("Tag der Arbeit");
    expect(holidayLookup(germanHolidays(2008, "BY"))("2008-05-01")?.name.de).toBe("Tag der Arbeit");
    expect(holidayLookup(germanHolidays(2008, "BY"))("2008-05-02")).toBeUndefined();
  });

  it("are not known before 1991", () => {
    expect(germanHolidays(1990, "BY")).toEqual([]);
    expect(germanHolidays(1991, "BY")).not.toEqual([]);
  });

  it("belong to one of sixteen Länder, each with a name", () => {
    expect(Object.keys(germanLandNames).sort()).toEqual([...GermanLand.options].sort());
    expect(GermanLand.options).toHaveLength(16);
  });
});

/**
 * date-holidays holds what is regional below its Länder: `BY.KATH`, `BY.A`, `SN.BZ` and the three of Thuringia. They have a
 * second name each for the same day, so what is compared are days.
 */
const regions: Readonly<Partial<Record<GermanLand, readonly string[]>>> = {
  BY: ["KATH", "A"],
  SN: ["BZ"],
  TH: ["EIC", "UH", "WAK"],
};

describe("date-holidays, a well-kept library,", () => {
  it.each(GermanLand.options)("knows the same holidays of %s from 1995 to 2035", (land) => {
    const known = new Holidays("DE", land);
    const knownParts = (regions[land] ?? []).map((region) => new Holidays("DE", land, region));
    for (let year = 1995; year <= 2035; year += 1) {
      const ours = germanHolidays(year, land);
      expect(daysOf(ours.filter(({ regional }) => regional === undefined))).toEqual(publicDays(known, year));
      expect(daysOf(ours)).toEqual(
        [...new Set([known, ...knownParts].flatMap((part) => publicDays(part, year)))].sort(),
      );
    }
  });
});

function daysOf(holidays: readonly { readonly date: string }[]): readonly string[] {
  return [...new Set(holidays.map(({ date }) => date))].sort();
}

function publicDays(holidays: Holidays, year: number): readonly string[] {
  const all = holidays.getHolidays(year).filter(({ type }) => type === "public");
  return [...new Set(all.map(({ date }) => date.slice(0, 10)))].sort();
}
