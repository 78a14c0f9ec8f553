import { describe, expect, it } from "vitest";
import { Event } from "../event/event.ts";
import { eventOf, person } from "../event/event-of.fixture.ts";
import { draftNextEvent } from "./draft-next-event.ts";
import { Series } from "./series.ts";

const seriesOf = (events: readonly Event[]) =>
  Series.parse({ id: "reihe", title: "Reihe", events, timeZone: "Europe/Vienna", language: "de-AT" });

const webinar = eventOf(
  [
    {
      start: "09:50",
      title: "Technische Einführung",
      kind: "technical",
      optional: true,
      people: ["Team Beispiel"],
    },
    { start: "10:00", title: "Begrüßung", kind: "welcome", people: ["Mona Beispiel"] },
    {
      start: "10:20",
      title: "Allianzen",
      kind: "block",
      room: "Saal",
      description: "Worum es geht.",
      parts: [
        { title: "Mit Jugendlichen", people: ["Eva Beispiel"], duration: "PT20M", project: "BEISPIEL" },
        { title: "Mit Vereinen", people: ["Jan Beispiel"] },
      ],
    },
    { start: "11:30", title: "Blick von außen", kind: "talk", people: ["Tim Beispiel"] },
    { start: "12:30", title: "Ende der Onlineveranstaltung", kind: "end" },
  ],
  {
    title: "Zweite",
    date: "2020-11-24",
    number: 2,
    start: "10:00",
    end: "12:30",
    attendance: "online",
    description: "Beschreibung",
    onlineAccess: { platform: "BigBlueButton", joinUrl: "https://meet.example.org/geheim" },
    registration: { url: "https://example.org/anmeldung", fee: "kostenfrei", closes: "2020-11-17" },
    moderators: [person("Mona Beispiel", { role: "moderator" })],
    materials: [{ title: "Folien" }],
  },
);
const first = eventOf([{ title: "Blick von außen", kind: "talk" }], {
  title: "Erste",
  date: "2020-10-28",
  number: 1,
});

describe("the draft of the next event of a series", () => {
  const draft = draftNextEvent(seriesOf([webinar, first]), { date: "2020-12-01", title: "Dritte" });

  it("is what the schema of events says", () => {
    expect(Event.parse(draft)).toEqual(draft);
  });

  it("has the frame of the latest event", () => {
    const { sessions: _, ...frame } = draft;
    expect(frame).toEqual({
      id: "dritte",
      seriesId: "reihe",
      number: 3,
      title: "Dritte",
      language: "de",
      status: "draft",
      date: "2020-12-01",
      timeZone: "Europe/Berlin",
      start: "10:00",
      end: "12:30",
      attendance: "online",
      onlineAccess: { platform: "BigBlueButton" },
      registration: { url: "https://example.org/anmeldung", fee: "kostenfrei" },
      moderators: webinar.moderators,
      materials: [],
    });
  });

  it("has its times and kinds, and titles that are the series' own", () => {
    const line = ({ start = "", kind, title }: Event["sessions"][number]) => `${start} ${kind} ${title}`;
    expect(draft.sessions.map(line)).toEqual([
      "09:50 technical Technische Einführung",
      "10:00 welcome Begrüßung",
      "10:20 block Titel folgt",
      "11:30 talk Blick von außen",
      "12:30 end Ende der Onlineveranstaltung",
    ]);
    expect(draft.sessions[0]?.optional).toBe(true);
    expect(draft.sessions[2]).toMatchObject({
      room: "Saal",
      contributions: [
        { id: "titel-folgt", title: "Titel folgt", duration: "PT20M" },
        { id: "titel-folgt-2", title: "Titel folgt" },
      ],
    });
  });

  it("takes over nobody, nothing private and nothing that was said of other content", () => {
    const text = JSON.stringify({ ...draft, moderators: [] });
    for (const gone of ["Beispiel", "geheim", "Jugendlichen", "Worum", "Folien", "BEISPIEL", "2020-11"])
      expect(text).not.toContain(gone);
  });

  it("takes place where the last one did, with its rooms, tracks and ends", () => {
    const venue = { name: "Rathaus", address: "Marktplatz 1" };
    const conference = eventOf(
      [{ start: "09:00", end: "10:00", title: "Gruppe", kind: "workshop", room: "Saal 1", track: "Energie" }],
      { date: "2020-09-18", venue },
    );
    const next = draftNextEvent(seriesOf([conference]), { date: "2020-09-30", title: "Nächste" });
    expect(next.venue).toEqual(conference.venue);
    expect(next.sessions).toMatchObject([
      { start: "09:00", end: "10:00", kind: "workshop", room: "Saal 1", track: "Energie" },
    ]);
  });

  it("moves days along, and keeps those that are named in words", () => {
    const days = eventOf(
      [
        { title: "A", day: "2020-09-18" },
        { title: "B", day: "2020-09-19" },
        { title: "C", day: "Samstag" },
      ],
      { date: "2020-09-18", endDate: "2020-09-19" },
    );
    const next = draftNextEvent(seriesOf([days]), { date: "2020-09-30", title: "Nächste" });
    expect(next).toMatchObject({ date: "2020-09-30", endDate: "2020-10-01" });
    expect(next.sessions.map(({ day }) => day)).toEqual(["2020-09-30", "2020-10-01", "Samstag"]);
  });

  it("follows the last of the series where none has a date, and guesses no last day", () => {
    const [a, b] = [
      eventOf([{ start: "09:00", title: "Ende", kind: "end" }], { title: "A", endDate: "2020-01-02" }),
      eventOf([{ start: "17:00", title: "Ende", kind: "end", day: "2020-01-01" }], {
        title: "B",
        endDate: "2020-01-02",
      }),
    ];
    const next = draftNextEvent(seriesOf([a, b]), { date: "2020-09-30", title: "C" });
    expect(next.sessions).toMatchObject([{ start: "17:00", day: "2020-01-01" }]);
    expect(next).not.toHaveProperty("endDate");
  });

  it("speaks the language of the event", () => {
    const english = eventOf([{ title: "Alliances" }], { language: "en" });
    const next = draftNextEvent(seriesOf([english]), { date: "2020-09-30", title: "Next" });
    expect(next.sessions[0]?.title).toBe("Title to follow");
  });

  it("has an id of its own, also where the title was there before", () => {
    expect(draftNextEvent(seriesOf([first]), { date: "2020-12-01", title: "Erste" }).id).toBe("erste-2");
  });

  it("is empty where the series has no event yet", () => {
    expect(draftNextEvent(seriesOf([]), { date: "2020-12-01", title: "Erste" })).toEqual({
      id: "erste",
      seriesId: "reihe",
      title: "Erste",
      language: "de-AT",
      status: "draft",
      date: "2020-12-01",
      timeZone: "Europe/Vienna",
      moderators: [],
      sessions: [],
      materials: [],
    });
  });
});
