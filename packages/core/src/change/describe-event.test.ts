import { describe, expect, it } from "vitest";
import type { EventInput } from "../event/event.ts";
import { told, toldOf } from "./told.fixture.ts";
import { webinarWith } from "./webinar.fixture.ts";

describe("the event", () => {
  it.each<[string, Partial<EventInput>, string[], string[]]>([
    [
      "cancelled",
      { status: "cancelled" },
      ["Die Veranstaltung ist abgesagt."],
      ["The event has been cancelled."],
    ],
    [
      "postponed",
      { status: "postponed", date: undefined },
      [
        "Die Veranstaltung ist verschoben.",
        "Ein neuer Termin steht noch nicht fest (bisher Dienstag, 24. November 2020).",
      ],
      ["The event has been postponed.", "A new date is not known yet (formerly Tuesday, 24 November 2020)."],
    ],
    [
      "rescheduled",
      { status: "rescheduled", date: "2020-12-01" },
      ["Neuer Termin: Dienstag, 1. Dezember 2020 (bisher Dienstag, 24. November 2020)."],
      ["New date: Tuesday, 1 December 2020 (formerly Tuesday, 24 November 2020)."],
    ],
    [
      "rescheduled without a new date",
      { status: "rescheduled" },
      ["Die Veranstaltung hat einen neuen Termin."],
      ["The event has a new date."],
    ],
    [
      "in planning",
      { status: "draft" },
      ["Die Veranstaltung ist wieder in Planung."],
      ["The event is being planned again."],
    ],
    [
      "over two days",
      { endDate: "2020-11-25" },
      [
        "Neuer Termin: Dienstag, 24. November 2020, bis Mittwoch, 25. November 2020 (bisher Dienstag, 24. November 2020).",
      ],
      [
        "New date: Tuesday, 24 November 2020 to Wednesday, 25 November 2020 (formerly Tuesday, 24 November 2020).",
      ],
    ],
    [
      "starting and ending at other times",
      { start: "10:15", end: "12:45" },
      ["Die Veranstaltung beginnt um 10:15 statt um 10:00 Uhr und endet um 12:45 statt um 12:30 Uhr."],
      ["The event starts at 10:15 instead of 10:00 and ends at 12:45 instead of 12:30."],
    ],
    [
      "without an announced end",
      { end: undefined },
      ["Die Veranstaltung hat kein festes Ende mehr (bisher 12:30 Uhr)."],
      ["The event has no set end any more (formerly 12:30)."],
    ],
    [
      "in another time zone",
      { timeZone: "Europe/London" },
      ["Alle Zeiten gelten in der Zeitzone Europe/London (bisher Europe/Berlin)."],
      ["All times are in the time zone Europe/London (formerly Europe/Berlin)."],
    ],
    [
      "under another title",
      { title: "Neue „Partner“" },
      ["Die Veranstaltung heißt nun „Neue ‚Partner‘“ (bisher „Neue Partner“)."],
      ["The event is now called “Neue ‘Partner’” (formerly “Neue Partner”)."],
    ],
    [
      "on site",
      { attendance: "in-person" },
      ["Die Veranstaltung findet vor Ort statt."],
      ["The event takes place on site."],
    ],
    [
      "with a venue",
      { venue: { name: "Rathaus", address: "Markt 1" } },
      ["Der Veranstaltungsort steht fest: Rathaus, Markt 1."],
      ["The venue is set: Rathaus, Markt 1."],
    ],
    [
      "with access, of which the address stays private",
      { onlineAccess: { platform: "Zoom", joinUrl: "https://zoom.example/geheim", note: "Kenncode 1234" } },
      ["Die Plattform für die Teilnahme ist Zoom.", "Die Zugangsdaten liegen nun vor."],
      ["The platform for taking part is Zoom.", "The access details are available now."],
    ],
    [
      "with a registration",
      { registration: { url: "https://example.org/anmeldung", closes: "2020-11-17", fee: "kostenfrei" } },
      [
        "Anmeldeschluss ist Dienstag, 17. November 2020.",
        "Hier geht es zur Anmeldung: https://example.org/anmeldung",
        "Teilnahmegebühr: kostenfrei.",
      ],
      [
        "Registration closes on Tuesday, 17 November 2020.",
        "Register here: https://example.org/anmeldung",
        "Fee: kostenfrei.",
      ],
    ],
    [
      "in details",
      {
        subtitle: "Ein Webinar",
        description: "Text",
        number: 4,
        notes: "Hinweis",
        registration: { note: "Hinweis" },
      },
      ["Geändert: Hinweise zur Anmeldung, Nummer in der Reihe, Untertitel, Beschreibung und Hinweise."],
      ["Changed: notes on registration, number in the series, subtitle, description and notes."],
    ],
  ])("is told when it is %s", (_, event, de, en) => {
    expect(toldOf({}, event)).toEqual({ de, en });
  });

  it.each<[string, Partial<EventInput>, Partial<EventInput>, string[]]>([
    ["takes place after all", { status: "cancelled" }, {}, ["Die Veranstaltung findet nun doch statt."]],
    ["is no draft any more", { status: "draft" }, {}, ["Die Veranstaltung ist fest geplant."]],
    ["gets a date", { date: undefined }, {}, ["Der Termin steht fest: Dienstag, 24. November 2020."]],
    ["gets a start", { start: undefined }, {}, ["Die Veranstaltung beginnt um 10:00 Uhr."]],
    [
      "goes online",
      { attendance: "in-person" },
      { attendance: "online" },
      ["Die Veranstaltung findet nun online statt (bisher vor Ort)."],
    ],
    [
      "leaves open how to attend",
      { attendance: "hybrid" },
      {},
      ["Ob die Veranstaltung vor Ort und online stattfindet, ist wieder offen."],
    ],
    [
      "moves to another venue",
      { venue: { name: "Rathaus" } },
      { venue: { name: "Bürgerhaus", rooms: [{ name: "Saal" }] } },
      ["Neuer Veranstaltungsort: Bürgerhaus (bisher Rathaus)."],
    ],
    [
      "loses its venue",
      { venue: { name: "Rathaus" } },
      {},
      ["Der Veranstaltungsort entfällt (bisher Rathaus)."],
    ],
    [
      "has a venue with other rooms",
      { venue: { name: "Rathaus" } },
      { venue: { name: "Rathaus", rooms: [{ name: "Saal" }] } },
      ["Geändert: Angaben zum Veranstaltungsort."],
    ],
    [
      "changes its platform alone",
      { onlineAccess: { platform: "Zoom", joinUrl: "https://a.example" } },
      { onlineAccess: { platform: "BigBlueButton", joinUrl: "https://a.example" } },
      ["Die Plattform für die Teilnahme ist nun BigBlueButton (bisher Zoom)."],
    ],
    [
      "changes its access",
      { onlineAccess: { joinUrl: "https://a.example" } },
      { onlineAccess: { joinUrl: "https://b.example" } },
      ["Die Zugangsdaten haben sich geändert."],
    ],
    [
      "loses its access and platform",
      { onlineAccess: { platform: "Zoom", joinUrl: "https://a.example" } },
      {},
      [
        "Die Plattform für die Teilnahme ist wieder offen (bisher Zoom).",
        "Die bisherigen Zugangsdaten gelten nicht mehr.",
      ],
    ],
    [
      "changes its registration",
      { registration: { url: "https://a.example", closes: "2020-11-17", fee: "kostenfrei" } },
      { registration: { url: "https://b.example", closes: "2020-11-19", fee: "20 Euro" } },
      [
        "Anmeldeschluss ist nun Donnerstag, 19. November 2020 (bisher Dienstag, 17. November 2020).",
        "Die Anmeldung hat eine neue Adresse: https://b.example",
        "Teilnahmegebühr: 20 Euro (bisher kostenfrei).",
      ],
    ],
    [
      "ends its registration",
      { registration: { url: "https://a.example", closes: "2020-11-17", fee: "kostenfrei" } },
      {},
      [
        "Der bisherige Anmeldeschluss gilt nicht mehr: Dienstag, 17. November 2020.",
        "Die bisherige Adresse zur Anmeldung gilt nicht mehr.",
        "Teilnahmegebühr: keine Angabe mehr (bisher kostenfrei).",
      ],
    ],
    [
      "changes what only machines read",
      { seriesId: "a", rules: { "schedule/breaks": "off" } },
      { seriesId: "b" },
      [],
    ],
  ])("is told when it %s", (_, before, after, sentences) => {
    expect(told(webinarWith({}, before), webinarWith({}, after)).de).toEqual(sentences);
  });
});
