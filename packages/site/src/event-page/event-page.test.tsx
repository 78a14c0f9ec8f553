import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { contextOf, type ExampleSite } from "../page/site-context.fixture.ts";
import { eventPage } from "./event-page.tsx";

const programme = `- 10:00 Begrüßung
- 10:20 Vortrag [KoDa_eG]
  - » Eva Beispiel, Institut für Beispiele
- 11:30 Blick von außen
- 11:40 Podium
- 12:30 Ende`;
const events = [
  ["Nummer: 1", "Datum: 2020-11-11"],
  ["Nummer: 2", "Datum: 2020-11-24", "Beginn: 10:00", "Ende: 12:30"],
];

const pageOf = (example: Partial<ExampleSite> = {}) => {
  const context = contextOf({ events, programme, ...example });
  const [, event] = context.events;
  if (event === undefined) throw new Error("The example was not read");
  const page = eventPage(event, context);
  return { ...page, html: renderToStaticMarkup(page.content) };
};
const lengthsIn = (html: string) =>
  [...html.replace(/<[^>]*>/gu, " ").matchAll(/(\d+) Min\./gu)].map(([, minutes]) => Number(minutes));

describe("the page of an event", () => {
  it("shows the stated starts and the lengths that follow from them", () => {
    expect(lengthsIn(pageOf().html)).toEqual([20, 70, 10, 50]);
  });

  it("follows a start that was changed in the text, and so do the lengths around it", () => {
    const { html } = pageOf({ programme: programme.replace("11:30", "11:15") });
    expect(html).toContain("11:15");
    expect(html).not.toContain("11:30");
    expect(lengthsIn(html)).toEqual([20, 55, 25, 50]);
  });

  it("links to the series, to people, to projects, to calendars and to the event before", () => {
    const links = [...pageOf().html.matchAll(/href="([^"]+)"/gu)].map(([, href]) => href);
    expect(new Set(links)).toEqual(
      new Set([
        "/",
        "/personen/eva-beispiel/",
        "/projekte/koda-eg/",
        "/veranstaltungen/veranstaltung-1/",
        "/veranstaltungen/veranstaltung-2/kalender.ics",
        "/veranstaltungen/veranstaltung-2/programm.ics",
        ...["begruessung", "vortrag", "blick-von-aussen", "podium"].map(
          (session) => `/veranstaltungen/veranstaltung-2/programm/${session}.ics`,
        ),
        "/kalender.ics",
      ]),
    );
  });

  it.each([
    [
      "de",
      "Programm der Veranstaltung am Dienstag, 24. November 2020, 10:00 – 12:30\u00a0Uhr. Beispielreihe.",
    ],
    ["en", "Programme of the event on Tuesday, 24 November 2020, 10:00 – 12:30. Beispielreihe."],
  ] as const)("says in one sentence what it is, in %s", (language, sentence) => {
    expect(pageOf({ language }).description).toBe(sentence);
  });

  it("tells search engines the same, and lets nothing in it end its element", () => {
    const data =
      pageOf({ programme: programme.replace("Blick von außen", "</script><script>") }).structuredData ?? "";
    expect(JSON.parse(data)).toMatchObject({
      "@type": "EducationEvent",
      startDate: "2020-11-24T10:00:00+01:00",
    });
    expect(data).not.toContain("<");
  });

  it("says that a programme is to come, or was not handed down once the event is over", () => {
    const empty = { programme: "" };
    expect(pageOf(empty).html).toContain("Das Programm steht noch nicht fest.");
    expect(pageOf({ ...empty, now: "2021-01-01T00:00:00Z" }).html).toContain("Programm liegt hier nicht vor");
  });
});
