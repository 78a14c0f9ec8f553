import { GermanLand, type Series, Series as SeriesSchema } from "@programmheft/core";
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
    people: fc.array(fc.record({ ...thing, name: lineArbitrary }), { maxLength: 2 }),
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
