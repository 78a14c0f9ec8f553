import { buildAgenda, Event, type EventInput } from "@programmheft/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../event.arbitrary.ts";
import { inventedEvents, inventedSeries } from "../format/publications.fixture.ts";
import { changeMail } from "./change-mail.ts";
import { invitationMail } from "./invitation-mail.ts";
import { printMailText } from "./print-mail-text.ts";
import { reminderMail } from "./reminder-mail.ts";

const event = inventedEvents["a webinar"] ?? Event.parse({ id: "x", title: "x" });
const options = {
  pageUrl: "https://example.org/webinar/",
  senders: ["Institut für Beispiele"],
};

describe("an invitation", () => {
  it("says what there is to know", () => {
    expect(
      invitationMail(buildAgenda(event, inventedSeries), options).text.replaceAll("\u00A0", " "),
    ).toMatchInlineSnapshot(`
      "Sehr geehrte Damen und Herren,

      wir laden Sie herzlich ein zu unserer Veranstaltung:

      Mehr dazu:
      https://example.org/webinar/

      Erfundenes Webinar
      Mit Untertitel

      Erfundene Reihe, Nr. 3
      Dienstag, 24. November 2020, 10:00 – 12:00 Uhr
      Online
      Anmeldung: bis Dienstag, 17. November 2020, kostenfrei
      https://example.org/anmeldung

      Worum es geht.

      Und warum.

      PROGRAMM

      09:50 Uhr (etwa 10 Min.)
      Technische Einführung (optional)

      10:00 Uhr (etwa 20 Min.)
      Begrüßung
        - Dr. Eva Beispiel, Leiterin, Institut für Beispiele

      10:20 Uhr (etwa 40 Min.)
      Berichte aus Kommunen
        Zwei Berichte.
        - Folien
          https://example.org/folien.pdf
        etwa 10:20 Uhr (etwa 20 Min.)
        Bericht aus dem Norden (NordProjekt)
          - Jan Muster (angefragt)
        etwa 10:40 Uhr (etwa 20 Min.)
        Bericht aus dem Süden
          - Stadt Musterhausen

      11:00 Uhr (etwa 15 Min.)
      Pause

      11:15 Uhr (etwa 45 Min.)
      Podium (Saal, Hauptstrang)

      12:00 Uhr
      Ende der Onlineveranstaltung

      MODERATION
      - Mona Beispiel, Institut für Beispiele

      UNTERLAGEN
      - Aufzeichnung
        https://example.org/aufzeichnung

      Mit freundlichen Grüßen
      Institut für Beispiele
      "
    `);
  });

  it.each([
    [
      "scheduled",
      "Einladung: Erfundenes Webinar – Dienstag, 24. November 2020",
      "wir laden Sie herzlich ein",
    ],
    [
      "cancelled",
      "Abgesagt: Erfundenes Webinar – Dienstag, 24. November 2020",
      "leider müssen wir diese Veranstaltung absagen",
    ],
    [
      "postponed",
      "Verschoben: Erfundenes Webinar – Dienstag, 24. November 2020",
      "der neue Termin steht\nnoch nicht fest",
    ],
  ] as const)("of an event that is %s says so", (status, subject, words) => {
    const mail = invitationMail(buildAgenda({ ...event, status }));
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(words);
  });
});

/** The lines of an invitation between its opening and its closing. */
const programmeOf = (input: EventInput, language?: "de" | "en") =>
  invitationMail(buildAgenda(Event.parse(input)), { language })
    .text.replaceAll("\u00A0", " ")
    .split("\n")
    .slice(4, -3);

describe("the programme in a mail", () => {
  it.each<[string, EventInput, readonly string[]]>([
    ["is a title alone where nothing else is stated", { id: "x", title: "X" }, ["X"]],
    [
      "has a session without a time by its title, and material without an address by its name",
      { id: "x", title: "X", sessions: [{ id: "a", title: "A", materials: [{ title: "Folien" }] }] },
      ["X", "", "PROGRAMM", "", "A", "  - Folien"],
    ],
    [
      "heads the days of a programme of several, whether they are dates or words",
      {
        id: "x",
        title: "X",
        sessions: [
          { id: "a", title: "A", day: "2020-11-24" },
          { id: "b", title: "B", day: "Zweiter Tag", room: "Saal", track: "Daten" },
        ],
      },
      [
        "X",
        "",
        "PROGRAMM",
        "",
        "Dienstag, 24. November 2020",
        "",
        "A",
        "",
        "Zweiter Tag",
        "",
        "B (Saal, Daten)",
      ],
    ],
    [
      "keeps the paragraphs of what a session is about",
      { id: "x", title: "X", sessions: [{ id: "a", title: "A", description: "Eins\n\nZwei" }] },
      ["X", "", "PROGRAMM", "", "A", "  Eins", "", "  Zwei"],
    ],
    [
      "gives a stated span as it is stated",
      { id: "x", title: "X", sessions: [{ id: "a", title: "A", start: "10:00", end: "10:30" }] },
      ["X", "", "10:00 – 10:30 Uhr", "", "PROGRAMM", "", "10:00 – 10:30 Uhr", "A"],
    ],
    [
      "hides from mail programs what looks like a quotation, at the beginning of a line alone",
      { id: "x", title: "> From A", subtitle: "From B to > C", description: "Away From > D" },
      ["\u2060> From A", "\u2060From B to > C", "", "Away From > D"],
    ],
  ])("%s", (_, input, lines) => {
    expect(programmeOf(input)).toEqual(lines);
  });

  it("has its headings in the language of the mail", () => {
    expect(programmeOf({ id: "x", title: "X", sessions: [{ id: "a", title: "A" }] }, "en")).toContain(
      "PROGRAMME",
    );
  });
});

it("a mail to copy has its subject in the first line, in the language of the programme or in English", () => {
  const mail = { subject: "Einladung: X", text: "Sehr geehrte …\n" };
  expect(printMailText(mail, "de-AT")).toBe("Betreff: Einladung: X\n\nSehr geehrte …\n");
  expect(printMailText(mail, "fr")).toBe("Subject: Einladung: X\n\nSehr geehrte …\n");
});

it("the subject of a mail is no longer than mail programs show, and has no date where there is none", () => {
  const { subject } = invitationMail(
    buildAgenda(Event.parse({ id: "x", title: "Dörfer ".repeat(100).trim() })),
  );
  expect(subject).toBe(`Einladung: ${"Dörfer ".repeat(21)}…`);
});

it("a mail names nobody as its sender where nobody is known, and loses nothing", () => {
  const mail = invitationMail(buildAgenda(event));
  expect(mail.text.endsWith("\n\nMit freundlichen Grüßen\n")).toBe(true);
  expect(mail.losses).toEqual([]);
});

describe("a reminder", () => {
  it("gives the private link only where it is handed in", () => {
    const joinLink = "https://join.example/geheim";
    const agenda = buildAgenda(event);
    expect(reminderMail(agenda).text).not.toContain("join.example");
    const mail = reminderMail(agenda, { joinLink });
    expect(mail.text).toContain(`Zugang:\n${joinLink}\n`);
    expect(mail.html).toContain(`<a href="${joinLink}">`);
  });
});

describe("a notice of change", () => {
  const later = { ...event, start: "10:30", registration: { ...event.registration, fee: "10 Euro" } };

  it("tells what has changed, the important first, and the programme as it is now", () => {
    const mail = changeMail(event, later, { series: inventedSeries });
    expect(mail?.subject).toBe("Änderung: Erfundenes Webinar – Dienstag, 24. November 2020");
    expect(mail?.text).toContain("Was sich geändert hat:\n- ");
    expect(mail?.text).toContain("So sieht das Programm jetzt aus:");
    expect(mail?.text.endsWith("Mit freundlichen Grüßen\nInstitut für Beispiele\n")).toBe(true);
  });

  /** What a notice says between its opening and the programme. */
  const toldOf = (after: Event) =>
    changeMail(event, after)
      ?.text.replaceAll("\u00A0", " ")
      .split("\n")
      .slice(4)
      .join("\n")
      .split("\n\nSo sieht das Programm jetzt aus:")[0];

  it.each<[string, Event, string]>([
    [
      "what matters, and nothing besides where there is nothing",
      { ...event, start: "10:30" },
      "Was sich geändert hat:\n- Die Veranstaltung beginnt um 10:30 statt um 10:00 Uhr.",
    ],
    [
      "what matters before the rest",
      { ...event, description: "Anderes", start: "10:30" },
      "Was sich geändert hat:\n- Die Veranstaltung beginnt um 10:30 statt um 10:00 Uhr.\n\nAußerdem:\n- Geändert: Beschreibung.",
    ],
    [
      "the rest alone where nothing matters",
      { ...event, description: "Anderes" },
      "Was sich geändert hat:\n- Geändert: Beschreibung.",
    ],
  ])("tells %s", (_, after, told) => {
    expect(toldOf(after)).toBe(told);
  });

  it("is the same as a page: what changed as a list, where it leads to, the programme, and who writes", () => {
    const html = changeMail(event, { ...event, start: "10:30", description: "Anderes" }, options)?.html ?? "";
    const [head = "", , tail = ""] = html.slice(html.indexOf("<body>")).split(/<\/?article[^>]*>/u);
    expect(head).toMatchInlineSnapshot(`
      "<body>
      <p>Sehr geehrte Damen und Herren,</p>
      <p>es gibt Neues zu unserer Veranstaltung.</p>
      <p>Was sich geändert hat:</p>
      <ul><li>Die Veranstaltung beginnt um 10:30 statt um 10:00&nbsp;Uhr.</li></ul>
      <p>Außerdem:</p>
      <ul><li>Geändert: Beschreibung.</li></ul>
      <p>Mehr dazu: <a href="https://example.org/webinar/">https://example.org/webinar/</a></p>
      "
    `);
    expect(tail).toMatchInlineSnapshot(`
      "
      <p>Mit freundlichen Grüßen<br>Institut für Beispiele</p>
      </body>
      </html>
      "
    `);
  });

  it("is not written where there is nothing to tell", () => {
    expect(changeMail(event, structuredClone(event))).toBeUndefined();
  });

  it("never tells the private link", () => {
    const moved = { ...later, onlineAccess: { joinUrl: "https://join.example/geheim" } };
    const mail = changeMail({ ...event, onlineAccess: { joinUrl: "https://join.example/alt" } }, moved);
    expect(JSON.stringify(mail)).not.toContain("join.example");
  });
});

describe("the text of a mail", () => {
  it("survives mail programs: no line is long but for addresses, ends in a blank or looks like a quotation", () => {
    void fc.assert(
      fc.property(eventArbitrary, (one) => {
        const { subject, text } = invitationMail(buildAgenda(one));
        expect(subject).not.toMatch(/\n/u);
        for (const line of text.split("\n")) {
          expect(line).not.toMatch(/ $|^>|^From /u);
          const words = line.trim().replace(/^(?:[-–] |\d+\. )+/u, "");
          if (line.length > 76) expect(words).not.toMatch(/\S \S/u);
        }
      }),
      { numRuns: 200 },
    );
  });
});
