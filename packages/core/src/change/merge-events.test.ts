import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../event/event.arbitrary.ts";
import type { Event } from "../event/event.ts";
import type { Session } from "../session/session.ts";
import { editsArbitrary } from "./edited-event.arbitrary.ts";
import { matchItems } from "./match-items.ts";
import { mergeEvents } from "./merge-events.ts";
import { everyNode, programmeTree } from "./programme-tree.ts";

const three = fc
  .tuple(eventArbitrary, editsArbitrary, editsArbitrary)
  .map(([base, one, other]): [Event, Event, Event] => [base, one(base), other(base)]);

function titlesOf(items: readonly Session[]): string[] {
  return items.flatMap((item) => [item.title, ...titlesOf(item.contributions)]);
}

describe("merging two versions of an event", () => {
  it("gives the version of the one side that changed anything", () => {
    fc.assert(
      fc.property(eventArbitrary, eventArbitrary, (a, b) => {
        expect(mergeEvents(a, a, b)).toEqual({ event: b, conflicts: [] });
        expect(mergeEvents(a, b, a)).toEqual({ event: b, conflicts: [] });
      }),
    );
  });
  it("gives the version on which both sides agree", () => {
    fc.assert(
      fc.property(eventArbitrary, editsArbitrary, (a, edit) => {
        const b = edit(a);
        expect(mergeEvents(a, b, structuredClone(b))).toEqual({ event: b, conflicts: [] });
      }),
    );
  });
  it("does not depend on which side is called ours", () => {
    fc.assert(
      fc.property(three, ([base, ours, theirs]) => {
        const one = mergeEvents(base, ours, theirs);
        const other = mergeEvents(base, theirs, ours);
        expect(other.event).toEqual(one.event);
        expect(other.conflicts).toEqual(
          one.conflicts.map((conflict) => ({ ...conflict, ours: conflict.theirs, theirs: conflict.ours })),
        );
      }),
      { numRuns: 300 },
    );
  });
  it("loses no session that both sides have, or that one has added", () => {
    fc.assert(
      fc.property(three, ([base, ours, theirs]) => {
        const [from, our, their] = [base, ours, theirs].map(({ sessions }) => programmeTree(sessions));
        if (from === undefined || our === undefined || their === undefined) return;
        const [toOurs, toTheirs] = [matchItems(from, our), matchItems(from, their)];
        const kept = everyNode(from).filter((node) => toOurs.afterOf.has(node) && toTheirs.afterOf.has(node));
        const added = [
          ...everyNode(our).filter((node) => !toOurs.beforeOf.has(node)),
          ...everyNode(their).filter((node) => !toTheirs.beforeOf.has(node)),
        ];
        const titles = titlesOf(mergeEvents(base, ours, theirs).event.sessions);
        expect(titles.length).toBeGreaterThanOrEqual(kept.length);
        for (const { item } of added) expect(titles).toContain(item.title);
      }),
      { numRuns: 300 },
    );
  });
  it("finds for every conflict what both sides change there", () => {
    fc.assert(
      fc.property(three, ([base, ours, theirs]) => {
        for (const { ours: our, theirs: their } of mergeEvents(base, ours, theirs).conflicts) {
          expect(our.length).toBeGreaterThan(0);
          expect(their.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
