import { Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { readSessionize } from "./read-sessionize.ts";

const read = (value: unknown) =>
  readSessionize(new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value)), {
    timeZone: "Europe/Vienna",
  });
const all = {
  sessions: [
    {
      id: "1",
      title: "Offene Daten",
      description: "Worum es geht.\r\nUnd mehr.",
      startsAt: "2021-04-16T10:00:00",
      endsAt: "2021-04-16T10:45:00",
      speakers: ["s1"],
      categoryItems: [11, 21, 31],
      roomId: 5,
      recordingUrl: "https://example.org/v.mp4",
      liveUrl: "https://live.example.org/geheim",
    },
    {
      id: "2",
      title: "Mittagessen",
      startsAt: "2021-04-16T09:00:00",
      endsAt: "2021-04-16T10:00:00",
      isServiceSession: true,
      speakers: [],
      roomId: null,
    },
  ],
  speakers: [{ id: "s1", fullName: "Eva Beispiel", tagLine: "Leiterin", bio: "lang" }],
  categories: [
    { title: "Track", items: [{ id: 11, name: "Daten" }] },
    { title: "Session format", items: [{ id: 21, name: "Workshop" }] },
    { title: "Language", items: [{ id: 31, name: "English" }] },
  ],
  rooms: [{ id: 5, name: "Saal 1" }],
};
const talk = {
  title: "Offene Daten",
  start: "10:00",
  end: "10:45",
  room: "Saal 1",
  participants: [{ name: "Eva Beispiel" }],
};

describe("Sessionize", () => {
  it("is read in the view All", () => {
    const { events } = read(all);
    expect(events.map((event) => Event.parse(event))).toEqual(events);
    expect(events[0]).toMatchObject({ date: "2021-04-16", timeZone: "Europe/Vienna", language: "de" });
    expect(events[0]?.sessions).toMatchObject([
      { title: "Mittagessen", kind: "meal" },
      {
        ...talk,
        kind: "workshop",
        track: "Daten",
        language: "en",
        description: "Worum es geht.\nUnd mehr.",
        participants: [{ name: "Eva Beispiel", id: "eva-beispiel", position: "Leiterin" }],
        materials: [{ kind: "recording", url: "https://example.org/v.mp4" }],
      },
    ]);
    expect(JSON.stringify(events)).not.toContain("geheim");
  });

  const plain = { ...all.sessions[0], speakers: [{ id: "s1", name: "Eva Beispiel" }] };
  it.each([
    ["GridSmart", [{ date: "2021-04-16T00:00:00", rooms: [{ id: 5, name: "Saal 1", sessions: [plain] }] }]],
    ["Sessions", [{ groupId: null, groupName: "All", sessions: [{ ...plain, room: "Saal 1" }] }]],
    ["a list of sessions", [{ ...plain, room: "Saal 1" }]],
  ])("is read in the view %s", (_, value) => {
    expect(read(value).events[0]?.sessions).toMatchObject([talk]);
  });

  it("says that the event has no name, and nothing to show", () => {
    const { events, problems } = read({ sessions: [], speakers: [], rooms: [] });
    expect(events).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual([
      "exchange/zone-assumed",
      "exchange/no-title",
      "exchange/no-sessions",
    ]);
  });

  it.each([
    ["speakers only", [{ id: "s1", firstName: "Eva", sessions: [] }], "exchange/not-this-format"],
    ["something else", { items: [] }, "exchange/not-this-format"],
    ["nothing", "[]", "exchange/not-this-format"],
    ["no JSON", "<html>", "json/syntax"],
  ])("is not %s", (_, value, code) => {
    const { events, problems } = read(value);
    expect(events).toEqual([]);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  it("survives whatever stands inside", () => {
    for (const odd of [null, 1, "x", [], {}, [null], [[]]]) {
      const session = { title: odd, startsAt: odd, endsAt: odd, speakers: odd, categories: odd, roomId: odd };
      const { events } = read({ sessions: [session, odd], speakers: odd, rooms: odd, categories: odd });
      for (const event of events) expect(Event.parse(event)).toEqual(event);
    }
  });
});
