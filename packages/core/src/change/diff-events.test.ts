import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../event/event.arbitrary.ts";
import type { Event, EventInput } from "../event/event.ts";
import { eventOf, person, type SessionDraft } from "../event/event-of.fixture.ts";
import { applyChanges } from "./apply-changes.ts";
import { Change } from "./change.ts";
import { diffEvents } from "./diff-events.ts";
import { editsArbitrary } from "./edited-event.arbitrary.ts";
import { kindsOf } from "./kinds-of.fixture.ts";
import { webinar, webinarWith } from "./webinar.fixture.ts";

describe("the changes between any two events", () => {
  it("make the one of the other", () => {
    fc.assert(
      fc.property(eventArbitrary, eventArbitrary, (a, b) => {
        expect(applyChanges(a, diffEvents(a, b))).toEqual({ value: b, problems: [] });
      }),
    );
  });

  it("make an edited event of the event, and of the edited one the event", () => {
    fc.assert(
      fc.property(eventArbitrary, editsArbitrary, (a, edit) => {
        const b = edit(a);
        expect(applyChanges(a, diffEvents(a, b))).toEqual({ value: b, problems: [] });
        expect(applyChanges(b, diffEvents(b, a))).toEqual({ value: a, problems: [] });
      }),
    );
  });

  it("make the event in whatever order they come", () => {
    fc.assert(
      fc.property(eventArbitrary, editsArbitrary, (a, edit) => {
        const b = edit(a);
        expect(applyChanges(a, diffEvents(a, b).toReversed())).toEqual({ value: b, problems: [] });
      }),
    );
  });

  it("are none where the events are equal", () => {
    fc.assert(
      fc.property(eventArbitrary, (a) => {
        expect(diffEvents(a, a)).toEqual([]);
        expect(diffEvents(a, structuredClone(a))).toEqual([]);
      }),
    );
  });

  it("are plain data that the schema of changes reads", () => {
    fc.assert(
      fc.property(eventArbitrary, editsArbitrary, (a, edit) => {
        const changes = diffEvents(a, edit(a));
        const sent: unknown = JSON.parse(JSON.stringify(changes));
        expect(Change.array().parse(sent)).toEqual(changes);
      }),
    );
  });
});

describe("a change of an item", () => {
  it("says what was and what is", () => {
    expect(diffEvents(webinar(), webinarWith({ view: { start: "11:35" } }))).toEqual([
      {
        of: "item",
        kind: "moved",
        at: ["blick-von-aussen"],
        from: { start: "11:30" },
        to: { start: "11:35" },
      },
    ]);
  });

  it.each<[string, Partial<SessionDraft>, Partial<SessionDraft>, string[]]>([
    ["begins at another time", { start: "10:00" }, { start: "10:05" }, ["moved t"]],
    [
      "begins and ends later",
      { start: "10:00", end: "11:00" },
      { start: "10:05", end: "11:05" },
      ["moved t"],
    ],
    ["gets a start", {}, { start: "10:05" }, ["moved t"]],
    ["ends later", { start: "10:00", end: "11:00" }, { start: "10:00", end: "11:05" }, ["lengthened t"]],
    ["ends earlier", { start: "10:00", end: "11:00" }, { start: "10:00", end: "10:55" }, ["shortened t"]],
    [
      "ends past midnight",
      { start: "22:00", end: "23:00" },
      { start: "22:00", end: "00:30" },
      ["lengthened t"],
    ],
    [
      "lasts longer",
      { start: "10:00", duration: "PT20M" },
      { start: "10:00", duration: "PT30M" },
      ["lengthened t"],
    ],
    ["lasts shorter, at no time yet", { duration: "PT20M" }, { duration: "PT10M" }, ["shortened t"]],
    [
      "lasts longer in other words",
      { start: "10:00", end: "11:00" },
      { start: "10:00", duration: "PT2H" },
      ["lengthened t"],
    ],
    ["gets an end", { start: "10:00" }, { start: "10:00", end: "11:00" }, ["retimed t"]],
    ["loses its length", { duration: "PT20M" }, {}, ["retimed t"]],
    [
      "says its length in other words",
      { start: "10:00", duration: "PT60M" },
      { start: "10:00", duration: "PT1H" },
      ["restated t"],
    ],
    [
      "says its end as a length",
      { start: "10:00", end: "11:00" },
      { start: "10:00", duration: "PT1H" },
      ["restated t"],
    ],
    [
      "is in the other of two equal hours",
      { start: "02:30" },
      { start: "02:30", repeatedHour: "later" },
      ["moved t"],
    ],
    ["is on another day", { day: "Freitag" }, { day: "Samstag" }, ["day-changed t"]],
    ["is in another room", {}, { room: "Saal" }, ["room-changed t"]],
    ["is in another track", { track: "A" }, { track: "B" }, ["track-changed t"]],
    ["is cancelled", {}, { cancelled: true }, ["cancelled t"]],
    ["is reinstated", { cancelled: true }, {}, ["reinstated t"]],
    ["becomes optional", {}, { optional: true }, ["made-optional t"]],
    ["becomes required", { optional: true }, {}, ["made-required t"]],
    [
      "changes otherwise",
      {},
      { kind: "keynote", project: "P", description: "D", language: "en" },
      ["item-field t", "item-field t", "item-field t", "item-field t"],
    ],
  ])("that %s is of its kind", (_, before, after, kinds) => {
    const draft = (more: Partial<SessionDraft>) => eventOf([{ title: "T", ...more }], { date: "2020-10-25" });
    expect(kindsOf(draft(before), draft(after))).toEqual(kinds);
  });

  it("is none where an inferred end follows from another change", () => {
    expect(kindsOf(webinar(), webinarWith({ panel: { start: "11:50" } }))).toEqual([
      "moved wie-koennen-wir-allianzen-bilden",
    ]);
  });

  it("restates an end that was inferred", () => {
    expect(kindsOf(webinar(), webinarWith({ view: { end: "11:40" } }))).toEqual([
      "restated blick-von-aussen",
    ]);
  });
});

describe("a change of the event", () => {
  it.each<[Partial<EventInput>, string[]]>([
    [{ status: "postponed" }, ["event-status"]],
    [{ date: "2020-12-01", endDate: "2020-12-02" }, ["event-date"]],
    [{ start: "10:15", end: undefined }, ["event-times"]],
    [{ timeZone: "UTC" }, ["event-time-zone"]],
    [{ attendance: "online" }, ["attendance"]],
    [{ venue: { name: "Rathaus" } }, ["venue"]],
    [{ onlineAccess: {} }, ["online-access"]],
    [{ registration: { fee: "10 Euro" } }, ["registration"]],
    [{ title: "T" }, ["event-renamed", "event-field"]],
    [{ subtitle: "S", theme: "T", number: 2 }, ["event-field", "event-field", "event-field"]],
    [{ moderators: [person("Jan Abt", { role: "moderator" })] }, ["person-added +jan-abt"]],
    [{ materials: [{ title: "Folien" }] }, ["material-added +Folien"]],
  ])("%o is of its kind", (event, kinds) => {
    expect(kindsOf(webinar(), webinarWith({}, event))).toEqual(kinds);
  });
});

describe("a change of the programme", () => {
  it("adds an item behind the one before it, with its parts", () => {
    const before = eventOf([{ title: "A" }, { title: "B" }]);
    const after = eventOf([{ title: "A" }, { title: "N", parts: [{ title: "P" }] }, { title: "B" }]);
    expect(diffEvents(before, after)).toEqual([
      { of: "programme", kind: "added", at: ["+n"], after: ["a"], to: after.sessions[1] },
    ]);
  });

  it("removes an item with its parts, but not with one that stays elsewhere", () => {
    const talk: SessionDraft = { title: "Ein langer Titel", people: ["Eva Nemela"] };
    const before = eventOf([{ title: "Block", parts: [talk, { title: "Q" }] }, { title: "B" }]);
    const after = eventOf([{ title: "B" }, talk]);
    const [block] = before.sessions;
    expect(diffEvents(before, after)).toEqual([
      {
        of: "programme",
        kind: "nested",
        at: ["block", "ein-langer-titel"],
        from: { parent: ["block"], after: null },
        to: { parent: [], after: ["b"] },
      },
      {
        of: "programme",
        kind: "removed",
        at: ["block"],
        from: { ...block, contributions: block?.contributions.slice(1) },
      },
    ]);
  });

  it("puts existing items into a new one", () => {
    const before = eventOf([{ title: "Erster Vortrag von allen" }, { title: "B" }]);
    const after = eventOf([
      { title: "Neu", parts: [{ title: "X" }, { title: "Erster Vortrag von allen" }] },
      { title: "B" },
    ]);
    expect(kindsOf(before, after)).toEqual(["added +neu", "nested erster-vortrag-von-allen"]);
    expect(diffEvents(before, after)[1]).toMatchObject({ to: { parent: ["+neu"], after: ["+neu", "x"] } });
  });

  it("moves as few items as possible to another place, and says when they begin there", () => {
    const order = (...titles: readonly string[]) => eventOf(titles.map((title) => ({ title })));
    expect(kindsOf(order("A", "B", "C", "D"), order("B", "C", "D", "A"))).toEqual(["reordered a"]);
    const timed = (...starts: readonly string[]) =>
      eventOf(starts.map((start) => ({ title: `Um ${start}`, start })));
    expect(diffEvents(timed("10:00", "11:00"), timed("11:00", "10:00"))).toEqual([
      {
        of: "programme",
        kind: "reordered",
        at: ["um-11-00"],
        from: { after: ["um-10-00"], start: "11:00" },
        to: { after: null, start: "11:00" },
      },
    ]);
  });

  it("says when an item begins whose start follows from its place", () => {
    const order = (...titles: readonly string[]) =>
      eventOf([
        { title: "Start", start: "09:00", duration: "PT1H" },
        ...titles.map((title) => ({ title, duration: "PT10M" })),
      ]);
    expect(diffEvents(order("A", "B", "C"), order("B", "C", "A"))).toMatchObject([
      { kind: "reordered", from: { start: "10:00" }, to: { start: "10:20" } },
    ]);
  });

  it("calls the second of two equal ids by its number", () => {
    const twice = (start: string): Event => {
      const event = eventOf([{ title: "A" }, { title: "B", start }]);
      return { ...event, sessions: event.sessions.map((session) => ({ ...session, id: "x" })) };
    };
    expect(kindsOf(twice("10:00"), twice("10:10"))).toEqual(["moved x#2"]);
  });
});
