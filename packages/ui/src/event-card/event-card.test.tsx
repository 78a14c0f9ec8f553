import { expect, it } from "vitest";
import { examples, seriesEntries } from "../../tests/examples.ts";
import { contentsOf, markupOf, textOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { SeriesOverview } from "../series-overview/series-overview.tsx";
import { EventCard } from "./event-card.tsx";

const de = messagesFor("de");

it.each([
  [
    seriesEntries[0],
    "Auftakt\nWas macht Kommunen innovativ?\nProgramm teilweise überliefert\n28. Oktober 2020 Mittwoch, 09:30 – 12:30 Uhr",
  ],
  [
    seriesEntries[2],
    "Innen entwickeln!\nStadtzentren und Ortskerne als lebendige Wohn- und Lebensorte stärken\nProgramm nicht überliefert\nzwischen dem 12. und dem 23. November 2020",
  ],
  [
    { ...examples.severalDays, programme: "known" as const },
    "Sommertreffen der Reallabore\nDonnerstag, 30. September – Samstag, 2. Oktober 2027",
  ],
  [
    { ...examples.undatedDraft, programme: "known" as const },
    "Entwurf, Änderungen vorbehalten\nEnergie teilen\nWärmenetze in Dorf und Kleinstadt\nDatum noch offen",
  ],
])("says what is known of an event, and what is not (%#)", (entry, text) => {
  expect(entry && textOf(markupOf(<EventCard entry={entry} messages={de} />))).toBe(text);
});

it("links to no address that runs something", () => {
  const entry = { ...examples.allianzenBilden, programme: "known" as const, href: "javascript:alert(1)" };
  expect(markupOf(<EventCard entry={entry} messages={de} />)).not.toContain("javascript:");
});

it("stands in the series as one of an ordered list", () => {
  const markup = markupOf(<SeriesOverview entries={seriesEntries} messages={de} />);
  expect(contentsOf(markup, "h3")).toHaveLength(seriesEntries.length);
  expect(markup).toMatch(/<h2 class="ph-label">Veranstaltungen<\/h2><ol /u);
});

it("links to the recording of what is over, and to no other material", () => {
  const materials = [
    { title: "Mitschnitt", kind: "recording" as const, url: "https://example.org/mitschnitt" },
    { title: "Mitschnitt folgt", kind: "recording" as const },
    { title: "Folien", kind: "slides" as const, url: "https://example.org/folien" },
  ];
  const entry = { ...examples.allianzenBilden, materials, programme: "known" as const };
  const text = textOf(markupOf(<EventCard entry={entry} messages={de} />));
  expect(text).toContain("Mitschnitt Aufzeichnung");
  expect(text).not.toMatch(/folgt|Folien/u);
});
