import { describe, expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { messagesFor } from "../messages/messages.ts";
import { tellDates } from "./tell-dates.ts";
import { type ToldItem, tellNow } from "./tell-now.ts";

const de = messagesFor("de");
const titlesOf = (items: readonly ToldItem[]) => items.map(({ title }) => title);
const spoken = (name: keyof typeof examples, at: string) =>
  tellNow(examples[name], Date.parse(at), de).spoken.replaceAll("\u00a0", " ");

describe("where a programme stands, in words", () => {
  it.each([
    [
      "days before",
      "allianzenBilden",
      "2020-11-20T08:00:00+01:00",
      "Beginnt am Dienstag, 24. November 2020 um 10:00 Uhr. Als Nächstes: Dienstag, 24. November 2020, 09:50 Uhr, Technische Einführung.",
    ],
    [
      "on the morning of the day",
      "allianzenBilden",
      "2020-11-24T08:00:00+01:00",
      "Beginnt um 10:00 Uhr. Als Nächstes: 09:50 Uhr, Technische Einführung.",
    ],
    [
      "in the technical introduction, before the event itself",
      "allianzenBilden",
      "2020-11-24T09:55:00+01:00",
      "Jetzt: Technische Einführung. Danach: 10:00 Uhr, Begrüßung und inhaltliche Einführung.",
    ],
    [
      "in an item",
      "allianzenBilden",
      "2020-11-24T11:30:00+01:00",
      "Jetzt: Blick von außen. Danach: 11:40 Uhr, Wie können wir Allianzen bilden? Vielfältige Perspektiven.",
    ],
    [
      "in parallel rooms",
      "severalDays",
      "2027-09-30T14:30:00+02:00",
      "Jetzt: Ein Jahr Reallabor Innenstadt, Werkstatt: Wirkung messen. Danach: 19:00 Uhr, Abend am Fluss.",
    ],
    [
      "in a break",
      "severalDays",
      "2027-10-01T10:45:00+02:00",
      "Jetzt: Kaffeepause. Danach: 11:00 Uhr, Offene Runde.",
    ],
    [
      "at night between two days",
      "severalDays",
      "2027-10-01T23:30:00+02:00",
      "Für heute ist das Programm zu Ende. Danach: Samstag, 2. Oktober 2027, 10:00 Uhr, Spaziergang.",
    ],
    ["afterwards", "allianzenBilden", "2020-11-24T12:30:00+01:00", "Die Veranstaltung ist zu Ende."],
    ["if it is called off", "cancelledEvent", "2027-06-08T14:30:00+02:00", "Abgesagt."],
    ["while it has no date", "undatedDraft", "2027-06-08T14:30:00+02:00", "Datum noch offen."],
  ] as const)("%s", (_, name, at, words) => {
    expect(spoken(name, at)).toBe(words);
  });

  it("says that it is under way while only its span is known", () => {
    const { sessions: _, ...event } = examples.allianzenBilden;
    const telling = tellNow({ ...event, sessions: [] }, Date.parse("2020-11-24T11:00:00+01:00"), de);
    expect(telling.spoken).toBe("Die Veranstaltung läuft.");
    expect(telling.nextChange).toBe(Date.parse("2020-11-24T12:30:00+01:00"));
  });

  it("names the contribution that is going on only where its start was stated", () => {
    const at = Date.parse("2020-11-24T11:00:00+01:00");
    expect(tellNow(examples.allianzenBilden, at, de).running.map(({ parts }) => parts.length)).toEqual([0]);
    const stated = {
      ...examples.allianzenBilden,
      sessions: examples.allianzenBilden.sessions.map((session) => ({
        ...session,
        contributions: session.contributions.map((part) => ({ ...part, startIs: "stated" as const })),
      })),
    };
    const [block] = tellNow(stated, at, de).running;
    expect(titlesOf(block?.parts ?? [])).toEqual([
      "Allianzen mit Jugendlichen: Bewährte und neue Formate der Kooperation",
    ]);
  });

  it("gives the end line no end of its own", () => {
    const [end] = tellNow(examples.allianzenBilden, Date.parse("2020-11-24T12:00:00+01:00"), de).next;
    expect(end).toMatchObject({ title: "Ende der Onlineveranstaltung", end: undefined });
  });

  it("speaks English", () => {
    const telling = tellNow(examples.english, Date.parse("2027-06-17T11:20:00+01:00"), messagesFor("en"));
    expect(telling.spoken).toBe("Now: Coffee. Next: 11:30, What would you do again?");
  });
});

describe("when an event is, told without knowing what time it is", () => {
  it.each([
    ["allianzenBilden", "Dienstag, 24. November 2020, 10:00 – 12:30 Uhr"],
    ["severalDays", "Donnerstag, 30. September – Samstag, 2. Oktober 2027, ab 13:00 Uhr"],
    ["cancelledEvent", "Abgesagt"],
    ["undatedDraft", "Datum noch offen"],
  ] as const)("%s: %s", (name, words) => {
    expect(tellDates(examples[name], de).note?.replaceAll("\u00a0", " ")).toBe(words);
  });

  it("says a date alone where no time is known", () => {
    const { start: _, end: __, startTime: ___, endTime: ____, ...untimed } = examples.allianzenBilden;
    expect(tellDates(untimed, de).note).toBe("Dienstag, 24. November 2020");
  });
});
