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

  const sessionOf = (fields: object, rest: object = {}) =>
    read({ sessions: [{ ...all.sessions[0], ...fields }], ...rest }).events[0]?.sessions[0];

  it.each([
    ["first and last name", { id: "s1", firstName: "Eva", lastName: "Beispiel" }, "Eva Beispiel"],
    ["the last name alone", { id: "s1", firstName: null, lastName: "Beispiel" }, "Beispiel"],
    [
      "the full name before its parts",
      { id: "s1", fullName: "Dr. Eva Beispiel", firstName: "Eva" },
      "Dr. Eva Beispiel",
    ],
  ])("takes %s of a speaker", (_, speaker, name) => {
    const { participants } = sessionOf({}, { speakers: [speaker] }) ?? {};
    expect(participants).toMatchObject([{ name, kind: "person", role: "speaker" }]);
  });

  it("leaves out speakers without a name, and tells apart two of one name", () => {
    const speakers = ["s1", "s2"].map((id) => ({ id, fullName: "Eva Beispiel" }));
    const { participants } = sessionOf({ speakers: ["s1", "s2", "s3", "s1"] }, { speakers }) ?? {};
    expect(participants?.map(({ id }) => id)).toEqual(["eva-beispiel", "eva-beispiel-2", "eva-beispiel"]);
    expect(participants?.every((one) => !("position" in one))).toBe(true);
  });

  it("takes from a speaker within a session what the list of speakers does not say", () => {
    const own = { id: "s1", name: "Eva Beispiel", tagLine: "Leiterin" };
    expect(sessionOf({ speakers: [own] })?.participants).toMatchObject([
      { name: "Eva Beispiel", position: "Leiterin" },
    ]);
  });

  it("knows what is chosen in a category by its name within the session, too", () => {
    const categories = [
      { name: "Themenstrang", categoryItems: [{ id: 1, name: "Daten" }] },
      { name: "Art", categoryItems: [{ id: 2 }, { id: 3, name: "Podium" }] },
      { name: "Sprache", categoryItems: [{ id: 4, name: "Deutsch" }] },
    ];
    const chosen = { categories, categoryItems: [99] };
    expect(sessionOf(chosen)).toMatchObject({ track: "Daten", kind: "panel", language: "de" });
  });

  it.each([
    [{ title: "Abgesagt: Offene Daten" }, { title: "Offene Daten", cancelled: true }],
    [{ isCancelled: true }, { title: "Offene Daten", cancelled: true }],
    [{ title: "Rundgang (optional)" }, { title: "Rundgang", optional: true }],
    [{ title: "Ende", endsAt: null, categoryItems: [] }, { kind: "end" }],
    [{ title: "Ende", categoryItems: [] }, { kind: "other" }],
    [{ startsAt: "2021-04-16" }, { title: "Offene Daten" }],
    [{ roomId: null, room: "Garten" }, { room: "Garten" }],
    [{ recordingUrl: "javascript:alert(1)" }, { materials: [] }],
  ])("reads %j", (fields, expected) => {
    expect(sessionOf(fields, { categories: all.categories })).toMatchObject(expected);
  });

  it("says nothing of a session that it does not know", () => {
    const session = sessionOf(
      { title: "X", startsAt: "2021-04-16", categoryItems: [], recordingUrl: null },
      {},
    );
    expect(Object.keys(session ?? {}).sort()).toEqual(
      ["contributions", "description", "id", "kind", "materials", "participants", "title"].sort(),
    );
  });

  it("keeps instants as they are, and takes the zone from their offsets", () => {
    const times = { startsAt: "2021-04-16T10:00:00+05:30", endsAt: "2021-04-16T10:45:00+05:30" };
    const { events, problems } = read({ sessions: [{ ...all.sessions[0], ...times }] });
    expect(events[0]).toMatchObject({
      timeZone: "Asia/Kolkata",
      sessions: [{ start: "10:00", end: "10:45" }],
    });
    expect(problems.map(({ code }) => code)).toEqual(["exchange/zone-from-offsets", "exchange/no-title"]);
  });

  it.each([
    ["What this is about, and why it matters to all of us", "en", "Untitled"],
    ["Worum es geht, und warum es uns alle betrifft", "de", "Ohne Titel"],
  ])("names the event in the language of its sessions: %s", (description, language, title) => {
    const { events } = read({ sessions: [{ ...all.sessions[0], description }] });
    expect(events).toMatchObject([{ language, title }]);
  });

  it.each([
    ["All", (session: object) => ({ sessions: [all.sessions[1], session] })],
    [
      "GridSmart",
      (session: object) => [{ rooms: [{ sessions: [all.sessions[1]] }, { sessions: [session] }] }],
    ],
    ["Sessions", (session: object) => [{ sessions: [all.sessions[1]] }, { sessions: [session] }]],
    ["a list of sessions", (session: object) => [all.sessions[1], session]],
  ])("shows in the view %s where a title is missing", (_, view) => {
    const { problems, text } = read(view({ ...all.sessions[0], title: "\n" }));
    const [missing] = problems.filter(({ code }) => code === "exchange/no-title");
    expect(missing?.message.de).toContain("Ohne Titel");
    expect(text?.slice(missing?.place?.offset)).toMatch(/^\{"id":"1"/u);
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
    [
      "speakers only",
      [{ id: "s1", firstName: "Eva", sessions: [{ title: "X" }] }],
      "speakers only. Take the view",
    ],
    ["speakers and something else", [{ firstName: "Eva" }, {}], "no list “sessions”"],
    ["titles without times and speakers", [{ title: "Saal 1" }], "no list “sessions”"],
    ["something else", { items: [] }, "no list “sessions”"],
    ["nothing", "[]", "no list “sessions”"],
    ["no JSON", "<html>", "JSON"],
  ])("is not %s", (_, value, reason) => {
    const { events, problems } = read(value);
    expect(events).toEqual([]);
    expect(problems.map(({ message }) => message.en).join()).toContain(reason);
    expect(problems[0]?.place).toMatchObject({ line: 1, column: 1 });
  });

  it("survives whatever stands inside", () => {
    for (const odd of [null, 1, "x", [], {}, [null], [[]]]) {
      const session = { title: odd, startsAt: odd, endsAt: odd, speakers: odd, categories: odd, roomId: odd };
      const { events } = read({ sessions: [session, odd], speakers: odd, rooms: odd, categories: odd });
      for (const event of events) expect(Event.parse(event)).toEqual(event);
    }
  });
});
