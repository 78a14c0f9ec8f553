import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../event/event.arbitrary.ts";
import type { Event, EventInput } from "../event/event.ts";
import { eventOf, type SessionDraft } from "../event/event-of.fixture.ts";
import type { Session } from "../session/session.ts";
import { editsArbitrary } from "./edited-event.arbitrary.ts";
import { matchItems } from "./match-items.ts";
import { mergeEvents } from "./merge-events.ts";
import { everyNode, programmeTree } from "./programme-tree.ts";
import { webinar, webinarWith } from "./webinar.fixture.ts";

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
    );
  });
});

describe("changes in different places", () => {
  it("are all in the merged event", () => {
    const merged = mergeEvents(
      webinar(),
      webinarWith(
        { view: { start: "11:35" }, panel: { room: "Saal" }, welcome: { people: ["Jan Abt"] } },
        { registration: { fee: "10 Euro" } },
      ),
      webinarWith(
        {
          view: { title: "Ein Blick von außen", id: "blick-von-aussen" },
          panel: { start: "11:45" },
          technical: { people: ["Ada Neu"] },
        },
        { registration: { closes: "2020-11-17" }, status: "rescheduled" },
      ),
    );
    expect(merged.conflicts.map(({ at, fields }) => [at, fields])).toEqual([[[], ["registration"]]]);
    expect(merged.event).toEqual(
      webinarWith(
        {
          view: { start: "11:35", title: "Ein Blick von außen", id: "blick-von-aussen" },
          panel: { room: "Saal", start: "11:45" },
          welcome: { people: ["Jan Abt"] },
          technical: { people: ["Ada Neu"] },
        },
        { status: "rescheduled" },
      ),
    );
  });

  it("of one record are both in it", () => {
    const having = (registration: EventInput["registration"]) => webinarWith({}, { registration });
    const base = having({ url: "https://a.example", note: "N", fee: "0 Euro" });
    const merged = mergeEvents(
      base,
      having({ url: "https://b.example", fee: "0 Euro", note: "N" }),
      having({ url: "https://a.example", closes: "2020-11-17", fee: "0 Euro" }),
    );
    expect(merged).toEqual({
      event: having({ url: "https://b.example", closes: "2020-11-17", fee: "0 Euro" }),
      conflicts: [],
    });
  });

  it("of one list of people are both in it", () => {
    const cast = (...names: readonly string[]) => eventOf([{ title: "T", people: names }]);
    const merged = mergeEvents(
      cast("A A", "B B", "C C"),
      cast("A A", "N N", "B B", "C C"),
      cast("A A", "C C"),
    );
    expect(merged).toEqual({ event: cast("A A", "N N", "C C"), conflicts: [] });
    expect(mergeEvents(cast("A A"), cast("A A", "N N"), cast("M M", "A A"))).toEqual({
      event: cast("M M", "A A", "N N"),
      conflicts: [],
    });
  });

  it("add both what each side adds at the same place, by their starts", () => {
    const day = (...sessions: readonly SessionDraft[]) =>
      eventOf([{ title: "Anfang", start: "09:00" }, ...sessions, { title: "Ende", start: "12:00" }]);
    const merged = mergeEvents(
      day(),
      day({ title: "Zweites", start: "11:00" }),
      day({ title: "Erstes", start: "10:00" }),
    );
    expect(merged).toEqual({
      event: day({ title: "Erstes", start: "10:00" }, { title: "Zweites", start: "11:00" }),
      conflicts: [],
    });
  });

  it("add once what both sides add, wherever they put it", () => {
    const order = (...titles: readonly string[]) => eventOf(titles.map((title) => ({ title })));
    const merged = mergeEvents(order("A", "B"), order("A", "N", "B"), order("A", "M", "N", "B"));
    expect(merged.conflicts).toEqual([]);
    expect(merged.event.sessions.map(({ title }) => title).sort()).toEqual(["A", "B", "M", "N"]);
  });

  it("move items to where each side puts them", () => {
    const order = (...titles: readonly string[]) => eventOf(titles.map((title) => ({ title })));
    expect(
      mergeEvents(
        order("A", "B", "C", "D", "E"),
        order("B", "A", "C", "D", "E"),
        order("A", "B", "C", "E", "D"),
      ),
    ).toEqual({ event: order("B", "A", "C", "E", "D"), conflicts: [] });
  });
});
