import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SessionDraft } from "../event/event-of.fixture.ts";
import { localAt } from "../time/local-date-time.ts";
import { timeOfMinutes } from "../time/minutes-of-time.ts";
import { resolveTimes } from "./resolve-times.ts";
import { programme } from "./times-of.fixture.ts";

describe("laws of resolved times", () => {
  const anyTime = fc.integer({ min: 8 * 60, max: 17 * 60 }).map(timeOfMinutes);
  const anySession = fc
    .record({
      start: fc.option(anyTime, { nil: undefined }),
      room: fc.option(fc.constantFrom("A", "B"), { nil: undefined }),
      parts: fc.nat(3),
    })
    .map(
      ({ start, room, parts }): SessionDraft => ({
        title: "Punkt",
        ...(start && { start }),
        ...(room && { room }),
        parts: Array.from({ length: parts }, () => ({ title: "Teil" })),
      }),
    );
  const anyEvent = fc
    .tuple(
      fc.array(anySession, { maxLength: 12 }),
      fc.constantFrom("2020-11-24", "2020-10-25", "2026-03-29", "2024-02-29"),
    )
    .map(([sessions, date]) => programme(sessions, { date }));

  it("every session and contribution is there, in order, with its stated start", () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const { sessions } = resolveTimes(event);
        expect(sessions.map(({ item }) => item)).toEqual(event.sessions);
        sessions.forEach(({ item, start, contributions, day }) => {
          if (item.start !== undefined)
            expect(start && { time: localAt(start.instant, day.zone).time, is: start.is }).toEqual({
              time: item.start,
              is: "stated",
            });
          expect(contributions.map((part) => part.item)).toEqual(item.contributions);
        });
      }),
    );
  });

  it("no inferred end lies before its start or past the next start in its room", () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const { sessions } = resolveTimes(event);
        for (const { start, end, item } of sessions) {
          if (start === undefined || end === undefined) continue;
          expect(end.instant).toBeGreaterThanOrEqual(start.instant);
          const inRoom = sessions.filter(
            (other) =>
              other.start?.is === "stated" &&
              other.item.room === item.room &&
              other.start.instant > start.instant,
          );
          for (const other of inRoom) expect(end.instant).toBeLessThanOrEqual(other.start?.instant ?? 0);
        }
      }),
    );
  });

  it("contributions fill their session without a gap", () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        for (const { start, end, contributions } of resolveTimes(event).sessions) {
          if (
            start === undefined ||
            end === undefined ||
            contributions.length === 0 ||
            end.instant - start.instant < contributions.length * 60_000
          )
            continue;
          expect(contributions[0]?.start?.instant).toBe(start.instant);
          expect(contributions.at(-1)?.end?.instant).toBe(end.instant);
          for (const [index, part] of contributions.slice(1).entries())
            expect(part.start?.instant).toBe(contributions[index]?.end?.instant);
        }
      }),
    );
  });
});
