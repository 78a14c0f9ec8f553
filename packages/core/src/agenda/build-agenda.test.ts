import { describe, expect, it } from "vitest";
import { eventOf, person } from "../event/event-of.fixture.ts";
import { Series } from "../series/series.ts";
import { Agenda } from "./agenda.ts";
import { buildAgenda } from "./build-agenda.ts";

const event = eventOf(
  [
    {
      start: "09:50",
      title: "Technik",
      kind: "technical",
      optional: true,
      people: [person("Team Beispiel", { kind: "project" })],
    },
    {
      start: "10:00",
      title: "Block",
      kind: "block",
      parts: [
        {
          title: "Teil",
          project: "BEISPIEL",
          people: [person("Prof. Dr. Eva Beispiel", { affiliation: "Institut", project: "BEISPIEL" })],
        },
      ],
    },
    { start: "11:00", title: "Ende", kind: "end" },
  ],
  {
    title: "Ein Beispiel",
    date: "2020-11-24",
    number: 2,
    attendance: "online",
    onlineAccess: { joinUrl: "https://meet.example.org/geheim" },
    moderators: [person("Mona Beispiel", { role: "moderator" })],
    materials: [{ title: "Bericht", url: "https://example.org/bericht" }],
  },
);

describe("the agenda of an event", () => {
  it("has every time resolved and every name in place", () => {
    expect(buildAgenda(event)).toEqual({
      id: "ein-beispiel",
      title: "Ein Beispiel",
      number: 2,
      status: "scheduled",
      date: "2020-11-24",
      timeZone: "Europe/Berlin",
      start: "2020-11-24T10:00:00+01:00",
      startTime: "10:00",
      end: "2020-11-24T11:00:00+01:00",
      endTime: "11:00",
      language: "de",
      attendance: "online",
      moderators: [{ name: "Mona Beispiel", kind: "person", role: "moderator", personId: "mona-beispiel" }],
      materials: [{ title: "Bericht", kind: "link", url: "https://example.org/bericht" }],
      sessions: [
        {
          id: "technik",
          kind: "technical",
          title: "Technik",
          start: "2020-11-24T09:50:00+01:00",
          startTime: "09:50",
          end: "2020-11-24T10:00:00+01:00",
          endTime: "10:00",
          startIs: "stated",
          endIs: "inferred",
          optional: true,
          participants: [{ name: "Team Beispiel", kind: "project", role: "speaker" }],
          contributions: [],
        },
        {
          id: "block",
          kind: "block",
          title: "Block",
          start: "2020-11-24T10:00:00+01:00",
          startTime: "10:00",
          end: "2020-11-24T11:00:00+01:00",
          endTime: "11:00",
          startIs: "stated",
          endIs: "inferred",
          participants: [],
          contributions: [
            {
              id: "teil",
              kind: "talk",
              title: "Teil",
              start: "2020-11-24T10:00:00+01:00",
              startTime: "10:00",
              end: "2020-11-24T11:00:00+01:00",
              endTime: "11:00",
              startIs: "inferred",
              endIs: "inferred",
              project: "BEISPIEL",
              participants: [
                {
                  name: "Prof. Dr. Eva Beispiel",
                  kind: "person",
                  role: "speaker",
                  affiliation: "Institut",
                  project: "BEISPIEL",
                  personId: "eva-beispiel",
                },
              ],
              contributions: [],
            },
          ],
        },
        {
          id: "ende",
          kind: "end",
          title: "Ende",
          start: "2020-11-24T11:00:00+01:00",
          startTime: "11:00",
          end: "2020-11-24T11:00:00+01:00",
          endTime: "11:00",
          startIs: "stated",
          endIs: "inferred",
          participants: [],
          contributions: [],
        },
      ],
    });
  });

  it("is what its schema says", () => {
    expect(Agenda.parse(buildAgenda(event))).toEqual(buildAgenda(event));
  });

  it("never carries the address at which one joins", () => {
    expect(JSON.stringify(buildAgenda(event))).not.toContain("geheim");
  });

  it("keeps stated lengths, of items without a time too", () => {
    const { sessions } = buildAgenda(eventOf([{ title: "A", duration: "PT15M" }]));
    expect(sessions[0]).toMatchObject({ duration: "PT15M" });
  });

  it("tells where an event takes place, and what there is to read for an item", () => {
    const slides = { title: "Folien", url: "https://example.org/folien" };
    const venue = { name: "Rathaus", address: "Marktplatz 1, Beispielstadt" };
    const agenda = buildAgenda(eventOf([{ title: "A", materials: [slides] }, { title: "B" }], { venue }));
    expect(agenda.venue).toEqual(venue);
    expect(agenda.sessions[0]?.materials).toEqual([{ ...slides, kind: "link" }]);
    expect(agenda.sessions[1]).not.toHaveProperty("materials");
  });

  it("of an undated draft has wall times only", () => {
    const draft = buildAgenda(
      eventOf([
        { start: "10:00", title: "A" },
        { start: "11:00", title: "Ende", kind: "end" },
      ]),
    );
    expect(draft.sessions[0]).toMatchObject({
      startTime: "10:00",
      endTime: "11:00",
      startIs: "stated",
      endIs: "inferred",
    });
    expect(draft.sessions[0]).not.toHaveProperty("start");
    expect(draft).toMatchObject({ startTime: "10:00", endTime: "11:00" });
    expect(draft).not.toHaveProperty("date");
  });

  it("takes title, size and registration rule from the series", () => {
    const series = Series.parse({
      id: "reihe",
      title: "Reihe",
      registrationClosesDaysBefore: 7,
      events: [event, { ...event, id: "anderes" }],
    });
    expect(buildAgenda(event, series)).toMatchObject({
      series: { id: "reihe", title: "Reihe", eventCount: 2 },
      registration: { closes: "2020-11-17" },
    });
    const stated = { ...event, registration: { closes: "2020-11-20" } };
    expect(buildAgenda(stated, series).registration).toEqual({ closes: "2020-11-20" });
  });

  it("tells the two equal hours of a clock change apart by their offsets", () => {
    const night = eventOf(
      [
        { start: "02:30", title: "A", repeatedHour: "earlier" },
        { start: "02:30", title: "B", repeatedHour: "later" },
      ],
      { date: "2020-10-25" },
    );
    expect(buildAgenda(night).sessions.map(({ start }) => start)).toEqual([
      "2020-10-25T02:30:00+02:00",
      "2020-10-25T02:30:00+01:00",
    ]);
  });
});
