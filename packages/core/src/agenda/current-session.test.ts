import { describe, expect, it } from "vitest";
import { eventOf } from "../event/event-of.fixture.ts";
import type { Agenda } from "./agenda.ts";
import { buildAgenda } from "./build-agenda.ts";
import { currentSession } from "./current-session.ts";
import { howFar } from "./how-far.ts";
import { agendaOf, at, told } from "./told-session.fixture.ts";

const webinar = agendaOf(
  [
    { start: "09:50", title: "Technik", kind: "technical", optional: true },
    { start: "10:00", title: "Begrüßung", kind: "welcome" },
    {
      start: "10:20",
      title: "Block",
      kind: "block",
      parts: [{ title: "Erster Teil" }, { title: "Zweiter Teil" }],
    },
    { start: "11:20", title: "Pause", kind: "break" },
    { start: "11:30", end: "12:20", title: "Podium", kind: "panel" },
    { start: "12:30", title: "Ende", kind: "end" },
  ],
  { start: "10:00", end: "12:30" },
);

describe("where a programme stands", () => {
  it.each([
    ["2020-11-23 12:00", "before 10:00 until 09:50, then Technik"],
    ["2020-11-24 09:49", "before 10:00 until 09:50, then Technik"],
    ["2020-11-24 09:50", "running [Technik] until 10:00, then Begrüßung"],
    ["2020-11-24 10:00", "running [Begrüßung] until 10:20, then Block"],
    ["2020-11-24 10:20", "running [Block: Erster Teil] until 10:50, then Pause"],
    ["2020-11-24 10:50", "running [Block: Zweiter Teil] until 11:20, then Pause"],
    ["2020-11-24 11:20", "break [Pause] until 11:30, then Podium"],
    ["2020-11-24 12:19", "running [Podium] until 12:20, then Ende"],
    ["2020-11-24 12:20", "between Podium until 12:30, then Ende"],
    ["2020-11-24 12:30", "over"],
    ["2021-11-24 12:30", "over"],
  ])("at %s: %s", (now, expected) => {
    expect(told(currentSession(webinar, at(now)))).toBe(expected);
  });

  it("tells from when to when a running item goes, so that one can tell how far it is", () => {
    const state = currentSession(webinar, at("2020-11-24 10:35"));
    const part = "running" in state ? state.running[0]?.contributions[0] : undefined;
    expect(part).toMatchObject({ startsAt: at("2020-11-24 10:20"), endsAt: at("2020-11-24 10:50") });
    expect(part && howFar(part, at("2020-11-24 10:35"))).toEqual({
      elapsed: 15 * 60_000,
      remaining: 15 * 60_000,
      share: 0.5,
    });
  });

  it("waits for the announced start once what is optional before it has ended", () => {
    const early = agendaOf(
      [
        { start: "09:30", end: "09:45", title: "Technik", optional: true },
        { start: "10:00", end: "11:00", title: "Vortrag" },
      ],
      { start: "10:00" },
    );
    expect(told(currentSession(early, at("2020-11-24 09:50")))).toBe(
      "before 10:00 until 10:00, then Vortrag",
    );
  });

  it("is between where the announced span is wider than its sessions", () => {
    const wide = agendaOf([{ start: "10:05", end: "11:00", title: "Vortrag" }], {
      start: "10:00",
      end: "11:15",
    });
    expect(told(currentSession(wide, at("2020-11-24 10:00")))).toBe("between – until 10:05, then Vortrag");
    expect(told(currentSession(wide, at("2020-11-24 11:00")))).toBe("between Vortrag until 11:15, then –");
    expect(told(currentSession(wide, at("2020-11-24 11:15")))).toBe("over");
  });

  it("begins with what is optional where nothing else is there", () => {
    const open = agendaOf([{ start: "10:00", end: "11:00", title: "Sprechstunde", optional: true }]);
    expect(told(currentSession(open, at("2020-11-24 09:00")))).toBe(
      "before 10:00 until 10:00, then Sprechstunde",
    );
  });

  it("knows only the span where no session has a time", () => {
    const bare = agendaOf([{ title: "Vortrag" }], { start: "10:00", end: "11:00" });
    // The one session fills the span, so its own start has to go, too.
    const untimed: Agenda = { ...bare, sessions: [] };
    expect(told(currentSession(untimed, at("2020-11-24 09:00")))).toBe("before 10:00 until 10:00, then –");
    expect(told(currentSession(untimed, at("2020-11-24 10:30")))).toBe("running [] until 11:00, then –");
    expect(told(currentSession(untimed, at("2020-11-24 11:00")))).toBe("over");
    const { end: _end, ...endless } = untimed;
    expect(told(currentSession(endless, at("2020-11-24 23:59")))).toBe("running [] until 00:00, then –");
    expect(told(currentSession(endless, at("2020-11-25 00:00")))).toBe("over");
  });

  it.each([
    ["a draft without a date", buildAgenda(eventOf([{ start: "10:00", title: "Vortrag" }]))],
    ["a day without a time", agendaOf([{ title: "Vortrag" }])],
    ["an end without a start", agendaOf([], { end: "12:00" })],
  ])("is unknown for %s", (_, agenda) => {
    expect(currentSession(agenda, at("2020-11-24 10:00"))).toEqual({ is: "unknown" });
  });

  it.each(["cancelled", "postponed"] as const)("is called off where the event is %s", (status) => {
    expect(currentSession({ ...webinar, status }, at("2020-11-24 10:00"))).toEqual({ is: "called-off" });
  });

  it("passes over what is cancelled, on every level", () => {
    const gap = agendaOf([
      { start: "10:00", title: "Block", parts: [{ title: "Teil", cancelled: true }] },
      { start: "10:30", title: "Entfällt", cancelled: true },
      { start: "11:00", end: "12:00", title: "Vortrag" },
    ]);
    expect(told(currentSession(gap, at("2020-11-24 10:15")))).toBe(
      "running [Block] until 10:30, then Vortrag",
    );
    expect(told(currentSession(gap, at("2020-11-24 10:45")))).toBe("between Block until 11:00, then Vortrag");
  });

  it("lets a session without an end go on to the announced end, or to midnight, and does not name that as its end", () => {
    const open = agendaOf([{ start: "18:00", title: "Ausklang", kind: "social" }]);
    expect(told(currentSession(open, at("2020-11-24 23:59")))).toBe("running [Ausklang] until 00:00, then –");
    expect(told(currentSession(open, at("2020-11-25 00:00")))).toBe("over");
    const state = currentSession(open, at("2020-11-24 19:00"));
    const running = "running" in state ? state.running[0] : undefined;
    expect(running).not.toHaveProperty("endsAt");
    expect(running && howFar(running, at("2020-11-24 19:00"))).toEqual({ elapsed: 3_600_000 });
    const announced: Agenda = { ...open, end: "2020-11-24T20:00:00+01:00" };
    expect(told(currentSession(announced, at("2020-11-24 19:00")))).toBe(
      "running [Ausklang] until 20:00, then –",
    );
    const before: Agenda = { ...open, end: "2020-11-24T17:00:00+01:00" };
    expect(told(currentSession(before, at("2020-11-24 19:00")))).toBe(
      "running [Ausklang] until 00:00, then –",
    );
  });

  it("is not over with the announced end while something goes on", () => {
    const late = agendaOf([{ start: "11:00", end: "12:30", title: "Vortrag" }], {
      start: "10:00",
      end: "12:00",
    });
    expect(told(currentSession(late, at("2020-11-24 12:00")))).toBe("running [Vortrag] until 12:30, then –");
    expect(told(currentSession(late, at("2020-11-24 12:30")))).toBe("over");
  });

  it("does not look for changes in what lies outside of its session", () => {
    const outside = agendaOf([
      {
        start: "10:00",
        end: "11:00",
        title: "Block",
        parts: [
          { start: "10:00", end: "10:30", title: "Teil" },
          { start: "10:30", end: "11:30", title: "Zu lang" },
          { start: "11:40", end: "11:50", title: "Zu spät" },
        ],
      },
      { start: "12:00", end: "13:00", title: "Vortrag" },
    ]);
    expect(told(currentSession(outside, at("2020-11-24 10:45")))).toBe(
      "running [Block: Zu lang] until 11:00, then Vortrag",
    );
    expect(told(currentSession(outside, at("2020-11-24 11:00")))).toBe(
      "between Block until 12:00, then Vortrag",
    );
  });

  it("does not end before it begins", () => {
    const backwards = agendaOf([
      { start: "10:00", end: "09:00", title: "Verdreht" },
      { start: "11:00", end: "12:00", title: "Vortrag" },
    ]);
    expect(told(currentSession(backwards, at("2020-11-24 09:30")))).toBe(
      "before 10:00 until 10:00, then Verdreht",
    );
    expect(told(currentSession(backwards, at("2020-11-24 10:30")))).toBe(
      "between Verdreht until 11:00, then Vortrag",
    );
  });
});

describe("parallel rooms", () => {
  const rooms = agendaOf([
    { start: "10:00", end: "11:00", title: "A1", room: "A" },
    { start: "10:00", end: "10:30", title: "B1", room: "B", kind: "break" },
    { start: "10:30", end: "11:00", title: "B2", room: "B" },
    { start: "11:00", end: "11:15", title: "Kaffee", kind: "break", room: "A" },
    { start: "11:00", end: "11:15", title: "Imbiss", kind: "meal", room: "B" },
    { start: "11:20", end: "12:00", title: "A3", room: "A" },
    { start: "11:20", end: "12:00", title: "B3", room: "B" },
  ]);

  it.each([
    ["2020-11-24 09:00", "before 10:00 until 10:00, then A1 + B1"],
    ["2020-11-24 10:15", "running [A1 + B1] until 10:30, then B2"],
    ["2020-11-24 10:30", "running [A1 + B2] until 11:00, then Kaffee + Imbiss"],
    ["2020-11-24 11:00", "break [Kaffee + Imbiss] until 11:15, then A3 + B3"],
    ["2020-11-24 11:15", "between Kaffee + Imbiss until 11:20, then A3 + B3"],
  ])("at %s: %s", (now, expected) => {
    expect(told(currentSession(rooms, at(now)))).toBe(expected);
  });

  it("do not rest while one part of a session goes on beside a break", () => {
    const parts = agendaOf([
      {
        start: "10:00",
        end: "11:00",
        title: "Werkstatt",
        parts: [
          { start: "10:00", end: "11:00", title: "Teil" },
          { start: "10:00", end: "11:00", title: "Pause", kind: "break" },
        ],
      },
    ]);
    expect(told(currentSession(parts, at("2020-11-24 10:30")))).toBe(
      "running [Werkstatt: Teil + Pause] until 11:00, then –",
    );
  });

  it("rest where a part of every session is a break", () => {
    const parts = agendaOf([
      {
        start: "10:00",
        end: "12:00",
        title: "Werkstatt",
        kind: "workshop",
        parts: [
          { start: "10:00", end: "11:00", title: "Teil" },
          { start: "11:00", end: "12:00", title: "Pause", kind: "break" },
        ],
      },
    ]);
    expect(told(currentSession(parts, at("2020-11-24 10:30")))).toBe(
      "running [Werkstatt: Teil] until 11:00, then –",
    );
    expect(told(currentSession(parts, at("2020-11-24 11:30")))).toBe(
      "break [Werkstatt: Pause] until 12:00, then –",
    );
  });
});
