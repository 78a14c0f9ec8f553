import { GermanLand, type Series, Series as SeriesSchema, weekdayNames } from "@programmheft/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineArbitrary, proseArbitrary } from "../line.arbitrary.ts";
import { printSeriesText } from "./print-series-text.ts";
import { readSeriesBytes } from "./read-series-bytes.ts";
import { readSeriesText } from "./read-series-text.ts";

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const id = fc.constantFrom("a", "reihe-2020", "x-1");
const lines = fc.array(lineArbitrary, { maxLength: 3 });
const thing = { id, description: optional(proseArbitrary), url: optional(fc.webUrl()) };
const date = fc.constantFrom("2026-01-06", "2026-02-28", "2027-12-31");
const time = fc.constantFrom("00:00", "10:00", "23:59");
const dateOf = fc.record({ date, start: time }, { requiredKeys: ["date"] });
const recurrenceArbitrary = fc.record(
  {
    rule: fc.oneof(
      fc.record({
        frequency: fc.constant("weekly"),
        interval: fc.integer({ min: 1, max: 9 }),
        count: fc.integer({ min: 1, max: 99 }),
      }),
      fc.record({
        frequency: fc.constant("monthly"),
        weekdays: fc.constant([{ day: "wednesday", nth: -1 }]),
        until: date,
      }),
      fc.record({
        frequency: fc.constant("yearly"),
        months: fc.constant([1, 7]),
        monthDays: fc.constant([-1, 15]),
        weekStart: fc.constant("sunday"),
      }),
    ),
    from: date,
    start: time,
    duration: fc.constantFrom("PT90M", "PT2H30M"),
    timeZone: fc.constantFrom("Europe/Berlin", "UTC"),
    except: fc.array(date, { maxLength: 2 }),
    also: fc.array(dateOf, { maxLength: 2 }),
    moved: fc.array(
      fc.record({ date, to: dateOf, reason: lineArbitrary }, { requiredKeys: ["date", "to"] }),
      { maxLength: 2 },
    ),
    cancelled: fc.array(fc.record({ date, reason: lineArbitrary }, { requiredKeys: ["date"] }), {
      maxLength: 2,
    }),
    skipsHolidays: fc.constant(true as const),
  },
  { requiredKeys: ["rule", "from"] },
);
const hours = fc.record(
  {
    weekdays: fc.uniqueArray(fc.constantFrom(...weekdayNames), { minLength: 1, maxLength: 3 }),
    from: date,
    to: date,
    start: time,
    end: time,
  },
  { requiredKeys: [] },
);
const hoursList = optional(fc.array(hours, { minLength: 1, maxLength: 3 }));
const availability = fc.record({
  timeZone: fc.constantFrom("Europe/Berlin", "America/St_Johns"),
  free: hoursList,
  busy: hoursList,
});
const seriesArbitrary: fc.Arbitrary<Series> = fc
  .record({
    id,
    title: lineArbitrary,
    subtitle: optional(lineArbitrary),
    description: optional(proseArbitrary),
    language: fc.constantFrom("de", "en-GB"),
    timeZone: fc.constantFrom("Europe/Berlin", "UTC"),
    url: optional(fc.webUrl()),
    organizers: lines,
    people: fc.array(fc.record({ ...thing, name: lineArbitrary, availability: optional(availability) }), {
      maxLength: 2,
    }),
    organizations: fc.array(
      fc.record({ ...thing, name: lineArbitrary, shortName: optional(lineArbitrary) }),
      { maxLength: 2 },
    ),
    projects: fc.array(
      fc.record({
        ...thing,
        name: lineArbitrary,
        fullName: optional(lineArbitrary),
        otherSpellings: lines,
        partners: lines,
      }),
      { maxLength: 2 },
    ),
    materials: fc.array(
      fc.record({
        title: lineArbitrary,
        kind: fc.constantFrom("link", "slides", "recording", "document"),
        url: optional(fc.webUrl()),
      }),
      { maxLength: 2 },
    ),
    registrationClosesDaysBefore: optional(fc.nat({ max: 365 })),
    recurrence: optional(recurrenceArbitrary),
    land: optional(fc.constantFrom(...GermanLand.options)),
    rules: optional(
      fc.dictionary(
        fc.constantFrom("schedule/breaks", "schedule/talk-length"),
        fc.oneof(
          fc.constant("off" as const),
          fc.dictionary(
            fc.constantFrom("minutes", "word"),
            fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), lineArbitrary),
          ),
        ),
      ),
    ),
  })
  .map((series) => SeriesSchema.parse(JSON.parse(JSON.stringify(series))));

describe("the bytes of a series file", () => {
  it("are read as UTF-16, too, and say what they were", () => {
    const text = "\uFEFF---\nTitel: Größe\n---\n";
    const bytes = new Uint8Array(
      Array.from(text).flatMap((sign) => [sign.charCodeAt(0) % 256, sign.charCodeAt(0) >> 8]),
    );
    expect(readSeriesBytes(bytes)).toMatchObject({ value: { title: "Größe" }, problems: [] });
  });
});

describe("the text of a series", () => {
  it("reads back as an equal series, and prints the same bytes again", () => {
    void fc.assert(
      fc.property(seriesArbitrary, (series) => {
        const text = printSeriesText(series);
        const { value, problems } = readSeriesText(text);
        expect(problems).toEqual([]);
        expect(value).toEqual(series);
        expect(printSeriesText(value)).toBe(text);
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it("is read as an organiser writes it", () => {
    const text = [
      "---",
      "Titel: Herbst-Konferenz 2020",
      "Veranstalter: [Begleitvorhaben KomKomIn, Institut Raum & Energie]",
      "Anmeldeschluss: eine Woche vorher",
      "Projekte:",
      "  - KomKomIn",
      "  - Name: KoDa_eG",
      "    Voller Name: Kommunale Daseinsvorsorge durch Bürgergenossenschaften",
      "    Partner: SPES e. V.",
      "Unterlagen:",
      "  - Titel: Videodokumentation",
      "    Adresse: https://example.org/video",
      "---",
      "",
      "Sieben Videokonferenzen.",
    ].join("\n");
    expect(readSeriesText(text)).toMatchObject({
      problems: [],
      value: {
        id: "herbst-konferenz-2020",
        organizers: ["Begleitvorhaben KomKomIn", "Institut Raum & Energie"],
        registrationClosesDaysBefore: 7,
        projects: [{ id: "komkomin" }, { name: "KoDa_eG", partners: ["SPES e. V."] }],
        materials: [{ title: "Videodokumentation", kind: "recording", url: "https://example.org/video" }],
        description: "Sieben Videokonferenzen.",
      },
    });
  });

  it("takes what follows a line separator inside of quotes for no entry", () => {
    const text = '---\nTitel: Reihe\nVeranstalter:\n  - "a\u2028b: c: d"\n---\n';
    expect(readSeriesText(text)).toMatchObject({ problems: [], value: { organizers: ["a b: c: d"] } });
  });

  it("reads when people can as people say it", () => {
    const availabilityOf = (...lines: string[]) =>
      readSeriesText(["---", "Titel: Reihe", "Personen:", "  - Name: Eva", ...lines, "---", ""].join("\n"));
    expect(
      availabilityOf(
        "    Verfügbar:",
        "      Kann:",
        "        - dienstags und donnerstags 14–18 Uhr",
        "        - Mo 9.30 bis 12 Uhr",
        "        - 24.11.2026 ab 10 Uhr",
        "        - am 25. November 2026 bis 24 Uhr",
        "        - Fridays from 2026-12-01 until 14:00",
        "      Kann nicht: vom 1.12.2026 bis zum 14.12.2026",
      ),
    ).toMatchObject({
      problems: [],
      value: {
        people: [
          {
            availability: {
              timeZone: "Europe/Berlin",
              free: [
                { weekdays: ["tuesday", "thursday"], start: "14:00", end: "18:00" },
                { weekdays: ["monday"], start: "09:30", end: "12:00" },
                { from: "2026-11-24", to: "2026-11-24", start: "10:00" },
                { from: "2026-11-25", to: "2026-11-25", end: "00:00" },
                { weekdays: ["friday"], from: "2026-12-01", end: "14:00" },
              ],
              busy: [{ from: "2026-12-01", to: "2026-12-14" }],
            },
          },
        ],
      },
    });
    expect(availabilityOf("    Verfügbarkeit: [dienstags, jederzeit]")).toMatchObject({
      problems: [],
      value: { people: [{ availability: { free: [{ weekdays: ["tuesday"] }, {}] } }] },
    });
  });

  it.each([
    "irgendwann",
    "dienstags oder so",
    "14:00 dienstags",
    "25:00 bis 26:00",
    "2026-02-30",
    "1.12.2026 bis 14.12.2026 bis 15.12.2026",
    "dienstags 10:00 11:00",
  ])("keeps “%s”, which is no time that it understands", (words) => {
    const text = `---\nTitel: Reihe\nPersonen:\n  - Name: Eva\n    Verfügbarkeit: ${words}\n---\n`;
    const { value, problems } = readSeriesText(text);
    expect(problems).toMatchObject([{ code: "text/wrong-value", place: { line: 5 } }]);
    expect(value.people).toEqual([{ id: "eva", name: "Eva" }]);
    expect(value.description).toContain(words);
  });

  it("writes when people can in words of the language", () => {
    const series = (language: string) =>
      printSeriesText(
        SeriesSchema.parse({
          id: "reihe",
          title: "Reihe",
          language,
          people: [
            {
              id: "eva",
              name: "Eva",
              availability: {
                free: [{ weekdays: ["tuesday"], start: "14:00", end: "18:00" }, { from: "2026-12-01" }, {}],
                busy: [{ from: "2026-11-24", to: "2026-11-24", end: "10:00" }, { to: "2026-12-31" }],
              },
            },
          ],
        }),
      );
    expect(series("de")).toContain(
      [
        "    Verfügbarkeit:",
        "      Kann:",
        "        - dienstags 14:00 – 18:00",
        "        - ab 2026-12-01",
        "        - jederzeit",
        "      Kann nicht:",
        "        - 2026-11-24 bis 10:00",
        "        - bis 2026-12-31",
      ].join("\n"),
    );
    expect(series("en")).toContain(
      "        - Tuesdays 14:00 – 18:00\n        - from 2026-12-01\n        - any time",
    );
  });

  it("keeps what it does not understand at the end of the description", () => {
    const { value, problems } = readSeriesText("---\nTitel: Reihe\nProjekt: X\n---\n\nText.\n");
    expect(problems).toMatchObject([{ code: "text/misspelt-key", params: { suggestion: "Projekte" } }]);
    expect(value.description).toBe("Text.\n\nProjekt: X");
  });

  it("always gives a series", () => {
    expect(readSeriesText("")).toMatchObject({
      value: { title: "Ohne Titel" },
      problems: [{ code: "text/no-title" }],
    });
  });
});
