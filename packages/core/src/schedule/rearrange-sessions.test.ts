import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event } from "../event/event.ts";
import { eventOf, type SessionDraft } from "../event/event-of.fixture.ts";
import type { Reading } from "../problem.ts";
import { timeOfMinutes } from "../time/minutes-of-time.ts";
import { insertSession, moveSession, removeSession, swapSessions } from "./rearrange-sessions.ts";
import { resolveTimes } from "./resolve-times.ts";

const event = eventOf(
  [
    { start: "10:00", title: "A" },
    { start: "10:20", end: "10:50", title: "B", parts: [{ start: "10:30", title: "B1" }] },
    { start: "11:00", title: "C" },
    { start: "11:40", title: "D", duration: "PT20M" },
    { start: "12:00", title: "Ende", kind: "end" },
  ],
  { date: "2020-11-24" },
);

const plan = ({ value }: Reading<Event>) =>
  value?.sessions.map(({ title, start, end }) => `${title} ${start}${end ? `–${end}` : ""}`).join(", ");
const codes = ({ problems }: Reading<Event>) => problems.map(({ code }) => code);

describe("moving a session", () => {
  it("forwards lets what it passes move up; lengths and pauses stay", () => {
    expect(plan(moveSession(event, "a", { after: "c" }))).toBe(
      "B 10:00–10:30, C 10:40, A 11:20, D 11:40, Ende 12:00",
    );
  });

  it("backwards lets what it passes move down", () => {
    expect(plan(moveSession(event, "d", { before: "b" }))).toBe(
      "A 10:00, D 10:20, B 10:40–11:10, C 11:20, Ende 12:00",
    );
  });

  it("takes its contributions along", () => {
    expect(moveSession(event, "a", { after: "b" }).value?.sessions[0]).toMatchObject({
      title: "B",
      contributions: [{ start: "10:10" }],
    });
  });

  it("to where it is changes nothing", () => {
    expect(moveSession(event, "b", { after: "a" }).value).toEqual(event);
    expect(moveSession(event, "b", { before: "b" }).value).toEqual(event);
  });

  it("is refused across rooms and days, for unknown sessions and unknown times", () => {
    const rooms = eventOf([
      { start: "10:00", end: "11:00", title: "A", room: "1" },
      { start: "10:00", end: "11:00", title: "B", room: "2" },
    ]);
    expect(codes(moveSession(rooms, "a", { after: "b" }))).toEqual(["schedule/sessions-not-together"]);
    expect(codes(moveSession(event, "x", { after: "b" }))).toEqual(["schedule/session-unknown"]);
    expect(codes(moveSession(event, "a", { after: "x" }))).toEqual(["schedule/session-unknown"]);
    expect(
      codes(
        moveSession(
          eventOf([
            { start: "10:00", title: "A" },
            { start: "11:00", title: "B" },
          ]),
          "a",
          { after: "b" },
        ),
      ),
    ).toEqual(["schedule/session-length-unknown"]);
  });
});

describe("swapping two sessions", () => {
  it("gives each the place of the other and lets what lies between make room", () => {
    expect(plan(swapSessions(event, "a", "c"))).toBe("C 10:00, B 10:40–11:10, A 11:20, D 11:40, Ende 12:00");
  });

  it("twice changes nothing", () => {
    const once = swapSessions(event, "b", "d").value ?? event;
    expect(swapSessions(once, "b", "d").value).toEqual(event);
  });
});

describe("removing a session", () => {
  it("leaves its time free: what lasted until then says so", () => {
    expect(plan(removeSession(event, "c"))).toBe("A 10:00, B 10:20–10:50, D 11:40, Ende 12:00");
    expect(plan(removeSession(event, "b"))).toBe("A 10:00–10:20, C 11:00, D 11:40, Ende 12:00");
  });

  it("can let what follows move up", () => {
    expect(plan(removeSession(event, "b", { closeUp: true }))).toBe("A 10:00, C 10:30, D 11:10, Ende 11:30");
  });

  it("closes up in its own room only", () => {
    const rooms = eventOf([
      { start: "10:00", end: "10:30", title: "A", room: "1" },
      { start: "10:30", end: "11:00", title: "B", room: "1", parts: [{ start: "10:40", title: "B1" }] },
      { start: "10:30", end: "11:00", title: "C", room: "2" },
    ]);
    const closed = removeSession(rooms, "a", { closeUp: true });
    expect(plan(closed)).toBe("B 10:00–10:30, C 10:30–11:00");
    expect(closed.value?.sessions[0]?.contributions[0]?.start).toBe("10:10");
  });

  it("is refused for unknown sessions, and closing up for unknown times", () => {
    expect(codes(removeSession(event, "x"))).toEqual(["schedule/session-unknown"]);
    expect(codes(removeSession(eventOf([{ start: "10:00", title: "A" }]), "a", { closeUp: true }))).toEqual([
      "schedule/session-length-unknown",
    ]);
  });
});

describe("inserting a session", () => {
  const pause = eventOf([{ title: "Pause", kind: "break" }]).sessions[0] ?? event.sessions[0];
  if (pause === undefined) throw new Error("A session was expected.");

  it("lets what follows begin later, and states when it begins and ends", () => {
    expect(plan(insertSession(event, pause, "b", 15))).toBe(
      "A 10:00, B 10:20–10:50, Pause 10:50–11:05, C 11:15, D 11:55, Ende 12:15",
    );
  });

  it("puts it on the day and in the room of the session before it", () => {
    const rooms = eventOf([
      { start: "10:00", end: "10:30", title: "A", room: "1", day: "Freitag", track: "T" },
    ]);
    expect(insertSession(rooms, pause, "a", 10).value?.sessions[1]).toMatchObject({
      room: "1",
      day: "Freitag",
      track: "T",
      start: "10:30",
      end: "10:40",
    });
  });

  it("is refused where it is not known when the session before it ends", () => {
    expect(codes(insertSession(eventOf([{ start: "10:00", title: "A" }]), pause, "a", 10))).toEqual([
      "schedule/session-length-unknown",
    ]);
    expect(codes(insertSession(event, pause, "x", 10))).toEqual(["schedule/session-unknown"]);
  });

  it("and removing it again with closing up gives back the programme", () => {
    const inserted = insertSession(event, pause, "b", 15).value ?? event;
    expect(removeSession(inserted, "pause", { closeUp: true }).value).toEqual(event);
  });
});

describe("laws of rearranging", () => {
  const anyEvent = fc
    .array(
      fc.record({
        length: fc.integer({ min: 5, max: 60 }),
        pause: fc.constantFrom(0, 0, 10),
        timed: fc.boolean(),
      }),
      { minLength: 2, maxLength: 7 },
    )
    .map((drafts) => {
      let at = 540;
      const sessions = drafts.map(({ length, pause, timed }, index): SessionDraft => {
        const start = at;
        at += length + pause;
        return {
          title: `Punkt ${index}`,
          ...((timed || index === 0 || pause > 0) && { start: timeOfMinutes(start) }),
          ...(pause > 0 && { end: timeOfMinutes(start + length) }),
        };
      });
      return eventOf([...sessions, { title: "Ende", kind: "end", start: timeOfMinutes(at) }], {
        date: "2020-11-24",
      });
    });
  const lengths = (changed: Event) =>
    resolveTimes(changed)
      .sessions.map(({ item, start, end }) => [item.id, (end?.instant ?? 0) - (start?.instant ?? 0)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));

  it("every session keeps its length, and the day its end", () => {
    fc.assert(
      fc.property(anyEvent, fc.nat(6), fc.nat(6), (before, from, to) => {
        const ids = before.sessions.slice(0, -1).map(({ id }) => id);
        const [first = "", second = ""] = [ids[from % ids.length], ids[to % ids.length]];
        for (const { value } of [
          swapSessions(before, first, second),
          moveSession(before, first, { after: second }),
          moveSession(before, first, { before: second }),
        ]) {
          if (value === undefined) continue;
          expect(lengths(value)).toEqual(lengths(before));
          expect(value.sessions.at(-1)).toEqual(before.sessions.at(-1));
        }
      }),
    );
  });
});
