import type { LocalizedText } from "../localized-text.ts";
import { addDays, weekdayOf } from "./calendar-days.ts";
import { easterSunday } from "./easter-sunday.ts";
import type { GermanLand } from "./german-land.ts";
import { germanLands } from "./german-lands.ts";
import type { Holiday, HolidayLookup } from "./holiday.ts";
import type { LocalDate } from "./local-date.ts";

/** The first year of the table: before it, holidays followed the laws of two states. */
const firstYear = 1991;

/** Where a day is a holiday, and from which year to which. */
interface Observance {
  readonly laender: readonly GermanLand[];
  readonly from: number;
  readonly to: number;
  readonly regional?: LocalizedText;
}

interface HolidayRule {
  readonly name: LocalizedText;
  readonly dateIn: (year: number) => LocalDate;
  readonly observed: readonly Observance[];
}

const everywhere = germanLands;

function observed(
  laender: readonly GermanLand[],
  from = firstYear,
  to = Number.POSITIVE_INFINITY,
): Observance {
  return { laender, from, to };
}

function partly(land: GermanLand, de: string, en: string): Observance {
  return { ...observed([land]), regional: { de, en } };
}

const on = (monthAndDay: string) => (year: number) => `${year}-${monthAndDay}`;
const fromEaster = (days: number) => (year: number) => addDays(easterSunday(year), days);

/** The Wednesday before 23 November, eleven days before the first Sunday in Advent. */
function repentanceDay(year: number): LocalDate {
  const dayBefore = `${year}-11-22`;
  return addDays(dayBefore, -((weekdayOf(dayBefore) + 4) % 7));
}

/** The laws of the Länder in the order of the year, with what changed since 1991. */
const rules: readonly HolidayRule[] = [
  { name: { de: "Neujahr", en: "New Year’s Day" }, dateIn: on("01-01"), observed: [observed(everywhere)] },
  {
    name: { de: "Heilige Drei Könige", en: "Epiphany" },
    dateIn: on("01-06"),
    observed: [observed(["BW", "BY", "ST"])],
  },
  {
    name: { de: "Internationaler Frauentag", en: "International Women’s Day" },
    dateIn: on("03-08"),
    observed: [observed(["BE"], 2019), observed(["MV"], 2023)],
  },
  { name: { de: "Karfreitag", en: "Good Friday" }, dateIn: fromEaster(-2), observed: [observed(everywhere)] },
  { name: { de: "Ostersonntag", en: "Easter Sunday" }, dateIn: fromEaster(0), observed: [observed(["BB"])] },
  {
    name: { de: "Ostermontag", en: "Easter Monday" },
    dateIn: fromEaster(1),
    observed: [observed(everywhere)],
  },
  { name: { de: "Tag der Arbeit", en: "Labour Day" }, dateIn: on("05-01"), observed: [observed(everywhere)] },
  {
    name: { de: "Tag der Befreiung", en: "Liberation Day" },
    dateIn: on("05-08"),
    observed: [observed(["BE"], 2020, 2020), observed(["BE"], 2025, 2025)],
  },
  {
    name: { de: "Christi Himmelfahrt", en: "Ascension Day" },
    dateIn: fromEaster(39),
    observed: [observed(everywhere)],
  },
  { name: { de: "Pfingstsonntag", en: "Whit Sunday" }, dateIn: fromEaster(49), observed: [observed(["BB"])] },
  {
    name: { de: "Pfingstmontag", en: "Whit Monday" },
    dateIn: fromEaster(50),
    observed: [observed(everywhere)],
  },
  {
    name: { de: "Fronleichnam", en: "Corpus Christi" },
    dateIn: fromEaster(60),
    observed: [
      observed(["BW", "BY", "HE", "NW", "RP", "SL"]),
      partly(
        "SN",
        "in katholischen Gemeinden des Landkreises Bautzen",
        "in Catholic places of the district of Bautzen",
      ),
      partly(
        "TH",
        "im Eichsfeld und in Teilen des Unstrut-Hainich-Kreises und des Wartburgkreises",
        "in Eichsfeld and parts of Unstrut-Hainich and Wartburg",
      ),
    ],
  },
  {
    name: { de: "75. Jahrestag des Volksaufstands", en: "75th anniversary of the uprising of 1953" },
    dateIn: on("06-17"),
    observed: [observed(["BE"], 2028, 2028)],
  },
  {
    name: { de: "Augsburger Hohes Friedensfest", en: "Augsburg Peace Festival" },
    dateIn: on("08-08"),
    observed: [partly("BY", "in der Stadt Augsburg", "in the city of Augsburg")],
  },
  {
    name: { de: "Mariä Himmelfahrt", en: "Assumption Day" },
    dateIn: on("08-15"),
    observed: [
      observed(["SL"]),
      partly("BY", "in überwiegend katholischen Gemeinden", "in places with a Catholic majority"),
    ],
  },
  {
    name: { de: "Weltkindertag", en: "World Children’s Day" },
    dateIn: on("09-20"),
    observed: [observed(["TH"], 2019)],
  },
  {
    name: { de: "Tag der Deutschen Einheit", en: "Day of German Unity" },
    dateIn: on("10-03"),
    observed: [observed(everywhere)],
  },
  {
    name: { de: "Reformationstag", en: "Reformation Day" },
    dateIn: on("10-31"),
    observed: [
      observed(["BB", "MV", "SN", "ST", "TH"]),
      observed(everywhere, 2017, 2017),
      observed(["HB", "HH", "NI", "SH"], 2018),
    ],
  },
  {
    name: { de: "Allerheiligen", en: "All Saints’ Day" },
    dateIn: on("11-01"),
    observed: [observed(["BW", "BY", "NW", "RP", "SL"])],
  },
  {
    name: { de: "Buß- und Bettag", en: "Day of Repentance and Prayer" },
    dateIn: repentanceDay,
    observed: [observed(["SN"]), observed(everywhere, firstYear, 1994)],
  },
  {
    name: { de: "Erster Weihnachtstag", en: "Christmas Day" },
    dateIn: on("12-25"),
    observed: [observed(everywhere)],
  },
  {
    name: { de: "Zweiter Weihnachtstag", en: "Boxing Day" },
    dateIn: on("12-26"),
    observed: [observed(everywhere)],
  },
];

/**
 * The public holidays of a Land in a year, in the order of their days: what its law makes one, not what is merely kept.
 * Those of single places come along, marked `regional`. Empty before 1991, of which the table knows nothing.
 */
export function germanHolidays(year: number, land: GermanLand): readonly Holiday[] {
  return rules
    .flatMap(({ name, dateIn, observed: observances }): readonly Holiday[] => {
      const here = observances.find(
        ({ laender, from, to }) => laender.includes(land) && from <= year && year <= to,
      );
      if (here === undefined) return [];
      return [{ date: dateIn(year), name, ...(here.regional && { regional: here.regional }) }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * Looks days up among the holidays of a Land, whatever their year.
 * @param options `regional`: whether holidays of single places count, too.
 * @example germanHolidayLookup("NW")("2026-06-04")?.name.de === "Fronleichnam"
 */
export function germanHolidayLookup(
  land: GermanLand,
  { regional = false }: { readonly regional?: boolean } = {},
): HolidayLookup {
  const years = new Map<number, readonly Holiday[]>();
  return (date) => {
    const year = Number(date.slice(0, 4));
    const ofYear = years.get(year) ?? germanHolidays(year, land);
    years.set(year, ofYear);
    return ofYear.find((holiday) => holiday.date === date && (regional || holiday.regional === undefined));
  };
}
