import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { contextOf, type ExampleSite } from "../page/site-context.fixture.ts";
import { pictureColors } from "./print-picture.ts";
import { sharePictures } from "./share-pictures.ts";

const measure = (text: string) => text.length / 2;
const options = { address: "https://example.org/", measure };
const picturesOf = (event: readonly string[], changes: Partial<ExampleSite> = {}) => {
  const { ofSeries, ofEvents } = sharePictures(contextOf({ events: [event], options, ...changes }));
  return { ofSeries, ofEvent: [...ofEvents.values()][0] };
};
const pictureOf = (...event: readonly string[]) => picturesOf(event).ofEvent;
const wordsIn = (svg = "") => [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, words]) => words);
const day = ["Datum: 2020-11-24", "Beginn: 10:00", "Ende: 12:30"];

describe("share pictures", () => {
  it("say series, title, day, times and how one takes part", () => {
    const picture = pictureOf(...day, "Teilnahme: online", "Titel: Auftakt");
    expect(wordsIn(picture?.svg)).toEqual([
      "Beispielreihe",
      "Auftakt",
      "Dienstag, 24. November 2020",
      "10:00 – 12:30\u00a0Uhr",
      "Online",
    ]);
    expect(picture?.alt).toBe(
      "Beispielreihe · Auftakt · Dienstag, 24. November 2020, 10:00 – 12:30\u00a0Uhr · Online",
    );
  });

  it("say first that an event is called off", () => {
    expect(wordsIn(pictureOf(...day, "Status: abgesagt")?.svg).slice(0, 2)).toEqual([
      "Abgesagt",
      "Beispielreihe",
    ]);
  });

  it("lie beside the page, under a name that changes with what they show and with that alone", () => {
    const path = pictureOf(...day)?.path;
    expect(path).toMatch(/^veranstaltungen\/veranstaltung-1\/vorschau-[0-9a-f]{10}\.png$/u);
    expect(picturesOf(day, { now: "2020-11-05T00:00:00Z" }).ofEvent?.path).toBe(path);
    expect(pictureOf(...day, "Teilnahme: online")?.path).not.toBe(path);
  });

  it.each([
    "Den Handlungsspielraum der Kommunen mit neuen Partnern erweitern",
    "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung",
    "Wort ".repeat(80).trim(),
    "w".repeat(300),
  ])("set the title “%s” within their edges", (title) => {
    const svg = pictureOf(...day, `Titel: ${title}`)?.svg ?? "";
    const lines = [
      ...svg.matchAll(/<text x="80" y="(\d+)" font-size="(\d+)" font-weight="600" fill="#1b1f24">([^<]*)</gu),
    ];
    expect(lines.length).toBeGreaterThan(1);
    for (const [, y, size, words = ""] of lines) {
      expect(measure(words) * Number(size)).toBeLessThanOrEqual(1040);
      expect(Number(y)).toBeLessThanOrEqual(544);
    }
    expect(lines.filter(([, y]) => Number(y) > 452 && Number(y) < 544)).toEqual([]);
  });

  it("are of the series too, with its subtitle", () => {
    const { ofSeries } = picturesOf(day, { series: ["Untertitel: Was es gibt"] });
    expect(ofSeries?.path).toMatch(/^vorschau-/u);
    expect(wordsIn(ofSeries?.svg)).toEqual(["Beispielreihe", "Was es gibt", "Dienstag, 24. November 2020"]);
  });

  it("are none without an address, without somebody who paints, or in letters that the font does not have", () => {
    expect(picturesOf(day, { options: { measure } }).ofEvent).toBeUndefined();
    expect(picturesOf(day, { options: { address: options.address } }).ofSeries).toBeUndefined();
    expect(pictureOf(...day, "Titel: 東京の町")).toBeUndefined();
    expect(pictureOf(...day, "Titel: Łódź und Ελλάδα")).toBeDefined();
  });

  it("take no markup from a title", () => {
    expect(wordsIn(pictureOf(...day, 'Titel: "<script>&"')?.svg)).toContain("&lt;script&gt;&amp;");
  });

  it("have the colours of the theme on paper", () => {
    const styles = createRequire(import.meta.url).resolve("@programmheft/ui/styles.css");
    const theme = readFileSync(join(dirname(styles), "themes", "neutral.css"), "utf8");
    for (const color of Object.values(pictureColors)) expect(theme).toContain(color);
  });
});
