import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event } from "../event/event.ts";
import { eventOf, type SessionDraft } from "../event/event-of.fixture.ts";
import type { SessionKind } from "../session/session-kind.ts";
import { localAt } from "../time/local-date-time.ts";
import { timeOfMinutes } from "../time/minutes-of-time.ts";
import { checkSchedule } from "./check-schedule.ts";
import { resolveTimes } from "./resolve-times.ts";
import { roomForOne } from "./rules/room-for-one.ts";
import { type Delay, type LateOption, optionsWhenLate } from "./run-late.ts";

describe("laws of running late", () => {
  const anySession = fc.record({
    length: fc.integer({ min: 5, max: 60 }),
    kind: fc.constantFrom<SessionKind[]>("talk", "break", "meal", "panel"),
    optional: fc.boolean(),
    stated: fc.boolean(),
  });
  const anyEvent = fc.array(anySession, { minLength: 1, maxLength: 8 }).map((drafts) => {
    let at = 540;
    const sessions = drafts.map(({ length, kind, optional, stated }): SessionDraft => {
      const start = at;
      at += length;
      return {
        title: "Punkt",
        kind,
        start: timeOfMinutes(start),
        ...(stated && { end: timeOfMinutes(at) }),
        ...(optional && { optional: true }),
      };
    });
    return eventOf([...sessions, { title: "Ende", kind: "end", start: timeOfMinutes(at) }], {
      date: "2020-11-24",
    });
  });
  const anyDelay = fc.record({
    at: fc.integer({ min: 540, max: 900 }).map(timeOfMinutes),
    behind: fc.integer({ min: 1, max: 60 }),
  });
  const minutesOf = (changed: Event) =>
    resolveTimes(changed).sessions.map(({ start }) => (start?.instant ?? 0) / 60_000);

  const holdsFor = (
    law: (option: Extract<LateOption, { possible: true }>, delay: Delay, before: Event) => void,
  ) =>
    fc.assert(
      fc.property(anyEvent, anyDelay, (before, delay) => {
        for (const option of optionsWhenLate(before, delay)) if (option.possible) law(option, delay, before);
      }),
    );

  it("loses no session and keeps the order", () => {
    holdsFor((option, _, before) => {
      expect(option.event.sessions.map(({ id }) => id)).toEqual(before.sessions.map(({ id }) => id));
      const minutes = minutesOf(option.event);
      expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    });
  });

  it("leaves the past alone and moves nothing earlier than planned", () => {
    holdsFor((option, delay, before) => {
      const [planned, changed] = [resolveTimes(before).sessions, resolveTimes(option.event).sessions];
      planned.forEach(({ start }, index) => {
        const now = changed[index]?.start?.instant ?? 0;
        expect(now).toBeGreaterThanOrEqual(start?.instant ?? 0);
        if (
          localAt(start?.instant ?? 0, "Europe/Berlin").time <
          timeOfMinutes(Number(delay.at.slice(0, 2)) * 60 + Number(delay.at.slice(3)) - delay.behind)
        )
          expect(now).toBe(start?.instant);
      });
    });
  });

  it("keeps the end in every way but the first, and moves it by the whole delay in that", () => {
    holdsFor((option, delay, before) => {
      const later = (minutesOf(option.event).at(-1) ?? 0) - (minutesOf(before).at(-1) ?? 0);
      expect(later).toBe(option.kind === "shift-all" ? delay.behind : 0);
      expect(option.endsLater).toBe(later);
    });
  });

  it("makes nothing overlap", () => {
    holdsFor((option) => {
      expect(checkSchedule(option.event, { rules: [roomForOne] })).toEqual([]);
    });
  });
});
