import { buildAgenda, Event } from "@programmheft/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../event.arbitrary.ts";
import { inventedEvents, inventedSeries } from "../format/publications.fixture.ts";
import { changeMail } from "./change-mail.ts";
import { invitationMail } from "./invitation-mail.ts";
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
