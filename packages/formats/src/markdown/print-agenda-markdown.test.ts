import { buildAgenda, Event } from "@programmheft/core";
import * as fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { inventedEvents, inventedSeries } from "../format/publications.fixture.ts";
import { lineArbitrary } from "../line.arbitrary.ts";
import { shownLine } from "../words/shown-text.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { printAgendaMarkdown } from "./print-agenda-markdown.ts";

const event = Event.parse({
  id: "beispiel",
  title: "Beispiel <script>alert(1)</script>",
  date: "2020-11-24",
  start: "10:00",
  end: "11:00",
  attendance: "online",
  description: "Mehr [hier](javascript:alert(1)) und <b>dort</b>.",
  sessions: [
    {
      id: "a",
      title: "Anfang [x](https://example.org) @alle",
      start: "10:00",
      optional: true,
      participants: [{ name: "Dr. Eva Muster", id: "eva-muster", affiliation: "Institut_A", project: "P_1" }],
      contributions: [
        {
          id: "b",
          title: "Teil",
          participants: [{ name: "Jan Muster", id: "jan-muster", role: "moderator" }],
        },
      ],
    },
    { id: "c", title: "Schluss", kind: "end", start: "11:00", cancelled: true },
  ],
  moderators: [{ name: "Eva Muster", id: "eva-muster", role: "moderator", tentative: true }],
  materials: [{ title: "Folien", url: "https://example.org/a(b)" }],
});

describe("an agenda as Markdown", () => {
  it("is for people to read", () => {
    expect(printAgendaMarkdown(buildAgenda(event)).output).toMatchInlineSnapshot(`
      "# Beispiel \\<script\\>alert(1)\\</script\\>

      Dienstag, 24. November 2020, 10:00 – 11:00 Uhr\\
      Online

      Mehr [hier]\\(javascript:alert(1)) und &lt;b>dort&lt;/b>.

      ## Programm

      - 10:00 Uhr *(etwa 1 Std.)* **Anfang \\[x\\](https\\://example.org) \\@alle** (optional)
        - Dr. Eva Muster, Institut\\_A (P\\_1)
        - *etwa 10:00 Uhr* *(etwa 1 Std.)* **Teil**
          - Moderation: Jan Muster
      - 11:00 Uhr ~~Schluss~~ (entfällt)

      ## Moderation

      - Eva Muster (angefragt)

      ## Unterlagen

      - [Folien](<https://example.org/a(b)>)
      "
    `);
  });

  it("has everything that can be read in the agenda, and loses nothing", () => {
    const { output, losses } = printAgendaMarkdown(
      buildAgenda(inventedEvents["an event in English"] ?? event, inventedSeries),
    );
    expect(losses).toEqual([]);
    expect(output).toMatchInlineSnapshot(`
      "# Erfundenes Webinar

      **Mit Untertitel**

      Erfundene Reihe, No. 3\\
      Tuesday, 24 November 2020, 10:00 – 12:00\\
      Online\\
      [Registration: until Tuesday, 17 November 2020, kostenfrei](<https://example.org/anmeldung>)

      Worum es geht.

      Und *warum*.

      ## Programme

      - 09:50 *(about 10 min)* **Technische Einführung** (optional)
      - 10:00 *(about 20 min)* **Begrüßung**
        - Dr. Eva Beispiel, Leiterin, Institut für Beispiele
      - 10:20 *(about 40 min)* **Berichte aus Kommunen**

        > Zwei Berichte.

        - *about 10:20* *(about 20 min)* **Bericht aus dem Norden** (NordProjekt)
          - Jan Muster (to be confirmed)
        - *about 10:40* *(about 20 min)* **Bericht aus dem Süden**
          - Stadt Musterhausen
        - [Folien](<https://example.org/folien.pdf>)
      - 11:00 *(about 15 min)* **Pause**
      - 11:15 *(about 45 min)* **Podium** (Saal, Hauptstrang)
      - 12:00 **Ende der Onlineveranstaltung**

      ## Moderation

      - Mona Beispiel, Institut für Beispiele

      ## Materials

      - [Aufzeichnung](<https://example.org/aufzeichnung>)
      "
    `);
  });

  it("says no more than that there is an event where nothing is stated of it", () => {
    const bare = Event.parse({ id: "leer", title: "Leer" });
    expect(printAgendaMarkdown(buildAgenda(bare)).output).toBe("# Leer\n");
  });

  it("says of a session without a time its title, of material without an address its name", () => {
    const sessions = [{ id: "a", title: "A", materials: [{ title: "Folien" }] }];
    const text = printAgendaMarkdown(
      buildAgenda(Event.parse({ id: "leer", title: "Leer", sessions })),
    ).output;
    expect(text).toBe("# Leer\n\n## Programm\n\n- **A**\n  - Folien\n");
  });

  it("makes it plain that an event does not take place", () => {
    const text = printAgendaMarkdown(buildAgenda({ ...event, status: "cancelled" })).output;
    expect(text).toContain("10:00 – 11:00\u00A0Uhr\\\n**abgesagt**\\\nOnline\n");
  });

  it("quotes what a session is about, blank lines included, apart from its people", () => {
    const sessions = [
      {
        id: "a",
        title: "A",
        description: "Eins\n\n> zwei <b>",
        room: "Saal",
        track: "Daten",
        participants: [{ id: "eva", name: "Eva", project: "P", tentative: true as const }],
      },
    ];
    const text = printAgendaMarkdown(
      buildAgenda(Event.parse({ id: "leer", title: "Leer", sessions })),
    ).output;
    expect(text.split("\n").slice(4)).toEqual([
      "- **A** (Saal, Daten)",
      "",
      "  > Eins",
      "  >",
      "  > > zwei &lt;b>",
      "",
      "  - Eva (P, angefragt)",
      "",
    ]);
  });

  it("speaks English for other languages than German", () => {
    const english = printAgendaMarkdown(buildAgenda({ ...event, language: "en" })).output;
    expect(english).toContain("Tuesday, 24 November 2020, 10:00 – 11:00\\");
    expect(english).toContain("## Programme");
  });

  it("heads the days of a programme of several", () => {
    const days = event.sessions.map((session, index) => ({
      ...session,
      day: index === 0 ? "2020-11-24" : "Freitag",
    }));
    const text = printAgendaMarkdown(buildAgenda({ ...event, sessions: days })).output;
    expect(text).toContain("### Dienstag, 24. November 2020\n\n- 10:00");
    expect(text).toContain("### Freitag\n\n- 11:00");
  });
});

describe("text in Markdown", () => {
  it("never becomes markup", () => {
    void fc.assert(
      fc.property(lineArbitrary, (text) => {
        const [block] = fromMarkdown(`a ${escapeMarkdown(text)}`).children;
        expect(block).toMatchObject({
          type: "paragraph",
          children: [{ type: "text", value: `a ${shownLine(text)}`.trimEnd() }],
        });
        if (shownLine(text) !== "")
          expect(fromMarkdown(escapeMarkdown(text)).children[0]?.type).toBe("paragraph");
      }),
    );
  });
});
