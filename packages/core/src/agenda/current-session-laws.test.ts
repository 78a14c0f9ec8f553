import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInstant } from "../time/parse-instant.ts";
import type { Agenda } from "./agenda.ts";
import { anyAgenda } from "./any-agenda.fixture.ts";
import { type CurrentSession, currentSession } from "./current-session.ts";
import { at } from "./told-session.fixture.ts";

describe("walking through any programme from change to change", () => {
  const start = at("2020-10-20 00:00");

  function walk(agenda: Agenda): readonly { readonly from: number; readonly state: CurrentSession }[] {
    const states = [{ from: start, state: currentSession(agenda, start) }];
    for (;;) {
      const last = states.at(-1)?.state;
      if (last === undefined || !("nextChange" in last)) return states;
      expect(last.nextChange).toBeGreaterThan(states.at(-1)?.from ?? 0);
      states.push({ from: last.nextChange, state: currentSession(agenda, last.nextChange) });
    }
  }

  it("the next change is always later, and nothing changes before it", () => {
    fc.assert(
      fc.property(anyAgenda, fc.double({ min: 0, max: 1, noNaN: true }), (agenda, share) => {
        for (const { from, state } of walk(agenda)) {
          const until = "nextChange" in state ? state.nextChange : from + 86_400_000;
          const between = from + Math.floor((until - 1 - from) * share);
          expect(currentSession(agenda, between)).toEqual(state);
        }
      }),
    );
  });

  it("every session with a length is met, from its start to its end, and no other is", () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const met = walk(agenda).flatMap(({ state }) => ("running" in state ? state.running : []));
        const expected = agenda.sessions.filter(
          (session) =>
            session.start !== undefined &&
            !session.cancelled &&
            (session.end === undefined || parseInstant(session.end) > parseInstant(session.start)),
        );
        const called = agenda.status === "cancelled" || agenda.status === "postponed";
        expect([...new Set(met.map(({ item }) => item.id))].sort()).toEqual(
          called ? [] : expected.map(({ id }) => id).sort(),
        );
        for (const { item, startsAt, endsAt } of met) {
          expect(startsAt).toBe(parseInstant(item.start ?? ""));
          if (item.end !== undefined) expect(endsAt).toBe(parseInstant(item.end));
        }
      }),
    );
  });

  it("ends over, and stays so", () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const last = walk(agenda).at(-1);
        expect(["over", "unknown", "called-off"]).toContain(last?.state.is);
      }),
    );
  });

  it("names as next what begins first, and never what is going on", () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        for (const { from, state } of walk(agenda)) {
          if (!("next" in state)) continue;
          const starts = agenda.sessions.flatMap(({ start: text, cancelled }) =>
            text === undefined || cancelled || parseInstant(text) <= from ? [] : [parseInstant(text)],
          );
          for (const { start: text = "" } of state.next)
            expect(parseInstant(text)).toBe(starts.reduce((a, b) => Math.min(a, b)));
          expect(state.next.length > 0).toBe(starts.length > 0);
        }
      }),
    );
  });
});
