import type { Agenda } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { largeAgenda } from "../../tests/large-agenda.ts";
import { attributesOf, contentsOf, elementCount, markupOf, outlineOf, textOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { AgendaList, type AgendaListProps } from "./agenda-list.tsx";

const de = messagesFor("de");
const shown = (agenda: Agenda, more: Partial<AgendaListProps> = {}) =>
  markupOf(<AgendaList agenda={agenda} messages={de} {...more} />);

describe("the entry of a session for calendars", () => {
  it("is a link that says whose it is, where the page has one, and is not elsewhere", () => {
    const [first, second] = examples.allianzenBilden.sessions;
    const html = shown(examples.allianzenBilden, {
      entryHref: (id) => (id === second?.id ? `programm/${id}.ics` : undefined),
    });
    expect(html).toContain(
      `<a href="programm/${second?.id}.ics" aria-label="Termin (.ics): ${second?.title}">Termin (.ics)</a>`,
    );
    expect(html).not.toContain(`Termin (.ics): ${first?.title}`);
  });
});

describe("AgendaList", () => {
  it("says what the programme of the webinar says, and marks what it inferred", () => {
    expect(textOf(shown(examples.allianzenBilden))).toMatchInlineSnapshot(`
      "Programm
      09:50 Technische Einführung (optional, vor Beginn)
      Dauer, erschlossen: 10 Min.
      Begleitvorhaben KomKomIn
      10:00 Begrüßung und inhaltliche Einführung
      Dauer, erschlossen: 20 Min.
      Dr. Stephanie Bock und Jan Abt, Deutsches Institut für Urbanistik Projekt KomKomIn
      10:20 Allianzen mit unterschiedlichen Akteuren: Ergebnisse aus „Kommunen innovativ“
      Dauer, erschlossen: 70 Min.
      Beiträge
      Projekt KoDa_eG Allianzen mit der engagierten Bürgerschaft: Genossenschaften als zukunftsweisendes Kooperationsformat
      Prof. Dr. Thomas Klie, Zentrum für zivilgesellschaftliche Entwicklung (zze)
      Projekt LAZIKN2030 Allianzen mit Jugendlichen: Bewährte und neue Formate der Kooperation
      Birgit Böhm, mensch und region
      11:30 Blick von außen
      Dauer, erschlossen: 10 Min.
      Eva Nemela, Körber-Stiftung
      11:40 Wie können wir Allianzen bilden? Vielfältige Perspektiven
      Dauer, erschlossen: 50 Min.
      Podium
      Birgit Böhm
      mensch und region Projekt LAZIKN2030
      Anita Burkhardt
      Miteinander und Füreinander in der Gemeinde Neuweiler e. V. Projekt KoDa_eG
      Andi Grabner
      Bürgermeister, Gemeinde Sandersdorf-Brehna Projekt LAZIKN2030
      Prof. Dr. Thomas Klie
      Zentrum für zivilgesellschaftliche Entwicklung (zze) Projekt KoDa_eG
      Eva Nemela
      Körber-Stiftung
      12:30 Ende der Onlineveranstaltung
      Alle Zeiten: Mitteleuropäische Zeit (Berlin). Kursiv Gesetztes ist aus den benachbarten Uhrzeiten erschlossen."
    `);
  });

  it("gives every item its id as an anchor, behind the prefix", () => {
    const ids = attributesOf(shown(examples.allianzenBilden, { idPrefix: "a-" }), "id");
    expect(ids).toHaveLength(8);
    expect(ids).toContain("a-blick-von-aussen");
  });

  it("links items, people and projects where asked, and nothing else", () => {
    const markup = shown(examples.allianzenBilden, {
      sessionHref: (id) => (id === "blick-von-aussen" ? "/blick/" : undefined),
      projectHref: (project) => (project === "KomKomIn" ? "/komkomin/" : undefined),
    });
    expect(attributesOf(markup, "href")).toEqual(["/komkomin/", "/blick/"]);
  });

  it.each([
    [2, true, [2, 3, 3, 3, 4, 4, 3, 3, 3]],
    [3, true, [3, 4, 4, 4, 5, 5, 4, 4, 4]],
    [2, false, [2, 2, 2, 3, 3, 2, 2, 2]],
    [6, true, [6, 6, 6, 6, 6, 6, 6, 6, 6]],
  ] as const)("from level %i, with a heading: %s, has the outline %j", (headingLevel, heading, outline) => {
    expect(outlineOf(shown(examples.allianzenBilden, { headingLevel, heading }))).toEqual(outline);
  });

  it("puts days between the programme and its items", () => {
    expect(outlineOf(shown(examples.severalDays)).slice(0, 3)).toEqual([2, 3, 4]);
    expect(textOf(shown(examples.severalDays))).toContain("Freitag, 1. Oktober 2027");
  });

  it("shows stated ends as ends and inferred lengths as lengths", () => {
    const text = textOf(shown(examples.longWords));
    expect(text).toContain("12:00 Mittagspause\nbis 13:00");
    expect(text).toContain("Dauer, erschlossen: 75 Min.");
  });

  it("shows stated lengths as they are, of parts and of items without a time, too", () => {
    const { sessions } = examples.untimedItems;
    const [item] = sessions;
    if (item === undefined) throw new Error("An item was expected.");
    const { start: _, end: __, startTime, endTime, startIs, endIs, ...untimed } = item;
    const part = { ...untimed, id: "teil", title: "Teil", duration: "PT15M", contributions: [] };
    const lasting = { ...untimed, title: "Ganzes", duration: "PT1H30M", contributions: [part] };
    const text = textOf(shown({ ...examples.untimedItems, sessions: [lasting] }));
    expect(text).toContain("Ganzes\n90 Min.");
    expect(text).toContain("Teil\n15 Min.");
    expect(text).not.toContain("erschlossen");
  });

  it("says that a start was inferred", () => {
    expect(contentsOf(shown(examples.untimedItems), "h3")).toContain(
      "Beginn, erschlossen: 10:00 Rundgang durch das Quartier",
    );
  });

  it("explains italics only where there are any", () => {
    const { sessions } = examples.allianzenBilden;
    const [welcome] = sessions.slice(1);
    const stated = {
      ...examples.allianzenBilden,
      sessions: welcome ? [{ ...welcome, endIs: "stated" as const }] : [],
    };
    expect(textOf(shown(stated))).not.toContain("Kursiv");
    expect(textOf(shown(examples.allianzenBilden))).toContain(de.text.inferredNote);
  });

  it("names the zone with each time when the clock changes", () => {
    const markup = shown(examples.clockChange);
    expect(contentsOf(markup, "time")).toEqual(["01:30 MESZ", "02:30 MESZ", "02:30 MEZ", "03:30 MEZ"]);
    expect(textOf(markup)).toContain(de.text.clockChange);
  });

  it("has the wall time alone for machines while the date is open", () => {
    expect(
      attributesOf(shown(examples.undatedDraft), "dateTime").concat(
        attributesOf(shown(examples.undatedDraft), "datetime"),
      ),
    ).toEqual(["10:00", "10:15", "11:15", "12:00"]);
  });

  it("says that there is no programme yet, or what the site knows of it", () => {
    expect(textOf(shown(examples.emptyProgramme))).toBe("Programm\nDas Programm steht noch nicht fest.");
    expect(textOf(shown(examples.emptyProgramme, { emptyNote: "Programm nicht überliefert" }))).toContain(
      "nicht überliefert",
    );
  });

  it("says what is cancelled in words, and strikes it out", () => {
    expect(contentsOf(shown(examples.cancelledEvent), "h3")).toContain("14:50 Rufbusse im Verbund entfällt");
    expect(contentsOf(shown(examples.cancelledEvent), "s")).toEqual(["Rufbusse im Verbund"]);
  });

  it("speaks English, and marks the German words of a programme as German", () => {
    const markup = markupOf(<AgendaList agenda={examples.allianzenBilden} messages={messagesFor("en")} />);
    expect(markup).toMatch(/^<div class="ph ph-agenda" lang="en">/u);
    expect(markup).toContain('<span class="ph-item__title" lang="de">Blick von außen</span>');
    expect(textOf(markup)).toContain("All times: Central European Time (Berlin).");
  });

  it("needs at most 14 elements an item in a large programme, links included", () => {
    const count = 1_000;
    const markup = shown(largeAgenda(count), { sessionHref: (id) => `/${id}/` });
    expect(contentsOf(markup, "h4")).toHaveLength(count);
    expect(elementCount(markup) / count).toBeLessThanOrEqual(14);
  });
});

describe("AgendaList at an instant", () => {
  const at = (now: string) => contentsOf(shown(examples.allianzenBilden, { now: Date.parse(now) }), "h3");

  it.each([
    ["before it begins", "2020-11-24T08:00:00+01:00", []],
    ["in the morning", "2020-11-24T11:35:00+01:00", ["11:30 Blick von außen läuft gerade"]],
    ["when it is over", "2020-11-24T12:30:00+01:00", []],
  ])("marks what is going on: %s", (_, now, running) => {
    expect(at(now).filter((heading) => heading.includes("läuft gerade"))).toEqual(running);
  });

  it("marks the contribution that is on, too", () => {
    const markup = shown(examples.allianzenBilden, { now: Date.parse("2020-11-24T11:00:00+01:00") });
    expect(contentsOf(markup, "h4").map((heading) => heading.endsWith("läuft gerade"))).toEqual([
      false,
      true,
    ]);
  });
});

describe("AgendaList after a change", () => {
  it("says when something was to start, and what was not there", () => {
    const { sessions } = examples.allianzenBilden;
    const announced = {
      ...examples.allianzenBilden,
      sessions: sessions
        .filter(({ id }) => id !== "blick-von-aussen")
        .map((session) => (session.kind === "panel" ? { ...session, startTime: "11:30" } : session)),
    };
    const headings = contentsOf(shown(examples.allianzenBilden, { announced }), "h3");
    expect(headings.filter((heading) => heading.includes("("))).toEqual([
      "09:50 Technische Einführung (optional, vor Beginn)",
      "11:30 Blick von außen (neu im Programm)",
      "11:40 Wie können wir Allianzen bilden? Vielfältige Perspektiven (bisher 11:30 Uhr)",
    ]);
  });

  it("says nothing where nothing moved", () => {
    expect(shown(examples.allianzenBilden, { announced: examples.allianzenBilden })).toBe(
      shown(examples.allianzenBilden),
    );
  });
});
