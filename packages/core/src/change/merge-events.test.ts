import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../event/event.arbitrary.ts";
import type { Event, EventInput } from "../event/event.ts";
import { eventOf, person, type SessionDraft } from "../event/event-of.fixture.ts";
import type { Session } from "../session/session.ts";
import { applyChanges } from "./apply-changes.ts";
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

/** "value blick-von-aussen/eva-nemela: role", "place a": what conflicts are about, and where. */
function conflictsOf({ conflicts }: ReturnType<typeof mergeEvents>): string[] {
  return conflicts.map(
    ({ about, at, entry, fields }) =>
      `${about} ${[...at, ...(entry === undefined ? [] : [entry])].join("/")}${fields.length > 0 ? `: ${fields.join(", ")}` : ""}`,
  );
}

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

describe("changes of the same place", () => {
  it("are a conflict that holds both, and leave it as it was", () => {
    const [ours, theirs] = [
      webinarWith({ view: { start: "11:35" } }),
      webinarWith({ view: { start: "11:40" } }),
    ];
    const merged = mergeEvents(webinar(), ours, theirs);
    expect(merged.event).toEqual(webinar());
    expect(merged.conflicts).toMatchObject([
      {
        about: "value",
        of: "item",
        at: ["blick-von-aussen"],
        fields: ["start"],
        ours: [{ kind: "moved", to: { start: "11:35" } }],
        theirs: [{ kind: "moved", to: { start: "11:40" } }],
        problem: {
          code: "change/conflicting-values",
          path: ["sessions", 3],
          message: {
            de: "Beide Fassungen ändern „Blick von außen: start“ verschieden. Es bleibt vorerst beim gemeinsamen Ausgangsstand.",
          },
        },
      },
    ]);
    const [conflict] = merged.conflicts;
    expect(applyChanges(merged.event, conflict?.theirs ?? [])).toEqual({ value: theirs, problems: [] });
  });

  it.each<[string, Partial<SessionDraft>, Partial<SessionDraft>, string[]]>([
    ["times, which count as one", { end: "11:35" }, { duration: "PT8M" }, ["value t: duration, end"]],
    [
      "times, of which one is the same",
      { start: "10:05", end: "10:20" },
      { start: "10:05" },
      ["value t: end, start"],
    ],
    ["titles", { title: "A", id: "t" }, { title: "B", id: "t" }, ["value t: title"]],
    [
      "the role of someone",
      { people: [person("E N", { role: "host" })] },
      { people: [person("E N", { role: "contact" })] },
      ["value t/e-n: role"],
    ],
    ["who replaces someone", { people: ["Ada Ada"] }, { people: ["Bodo Bodo"] }, ["value t/e-n"]],
    [
      "whom one side replaces and the other one changes",
      { people: ["Ada Ada"] },
      { people: [person("E N", { affiliation: "X" })] },
      ["value t/e-n"],
    ],
    [
      "whom one side removes and the other one changes",
      { people: [] },
      { people: [person("E N", { role: "host" })] },
      ["removal t/e-n"],
    ],
    [
      "whom both add otherwise",
      { people: ["E N", person("N N", { role: "host" })] },
      { people: ["E N", "N N"] },
      ["addition t/+n-n"],
    ],
    [
      "materials that both add otherwise",
      { materials: [{ title: "M", url: "https://a.example" }] },
      { materials: [{ title: "M", url: "https://b.example" }] },
      ["addition t/+M"],
    ],
    [
      "where someone stands",
      { people: ["B B", "C C", "D D", "E N"] },
      { people: ["B B", "E N", "C C", "D D"] },
      [],
    ],
  ])("conflict about %s", (_, one, other, expected) => {
    const draft = (more: Partial<SessionDraft>) =>
      eventOf([{ title: "T", start: "10:00", people: ["E N"], ...more }]);
    const merged = mergeEvents(draft({}), draft(one), draft(other));
    expect(conflictsOf(merged)).toEqual(expected);
  });

  it("conflict about where someone or something stands", () => {
    const cast = (...names: readonly string[]) => eventOf([{ title: "T", people: names }]);
    const [a, b, c, d] = ["A A", "B B", "C C", "D D"] as const;
    expect(conflictsOf(mergeEvents(cast(a, b, c, d), cast(b, a, c, d), cast(b, c, d, a)))).toEqual([]);
    expect(conflictsOf(mergeEvents(cast(a, b, c, d), cast(d, a, b, c), cast(a, d, b, c)))).toEqual([
      "place t/d-d",
    ]);
    const order = (...titles: readonly string[]) => eventOf(titles.map((title) => ({ title })));
    const merged = mergeEvents(order(a, b, c, d), order(d, a, b, c), order(a, d, b, c));
    expect(conflictsOf(merged)).toEqual(["place d-d"]);
    expect(merged.event).toEqual(order(a, b, c, d));
  });

  it("keep what one side removes and the other one changes, with the change and all its parts", () => {
    const block = (more: Partial<SessionDraft> = {}): SessionDraft => ({
      title: "Block",
      parts: [{ title: "P" }, { title: "Q", ...more }],
    });
    const merged = mergeEvents(
      eventOf([block(), { title: "B" }]),
      eventOf([{ title: "B" }]),
      eventOf([block({ start: "10:00" }), { title: "B" }]),
    );
    expect(merged.event).toEqual(eventOf([block({ start: "10:00" }), { title: "B" }]));
    expect(merged.conflicts).toMatchObject([
      { about: "removal", at: ["block"], ours: [{ kind: "removed" }], theirs: [{ kind: "moved" }] },
    ]);
  });

  it.each<[string, SessionDraft]>([
    ["of its people", { title: "Block", people: ["Ada Neu"] }],
    ["of its materials", { title: "Block", materials: [{ title: "M" }] }],
    ["of its parts", { title: "Block", parts: [{ title: "P" }] }],
  ])("keep what one side removes where the change is one %s", (_, changed) => {
    const merged = mergeEvents(eventOf([{ title: "Block" }]), eventOf([]), eventOf([changed]));
    expect(merged.event).toEqual(eventOf([changed]));
    expect(conflictsOf(merged)).toEqual(["removal block"]);
  });

  it("remove what one side only puts elsewhere in its list", () => {
    const order = (...titles: readonly string[]) =>
      eventOf(titles.map((title) => ({ title, people: ["A A", "B B"] })));
    expect(mergeEvents(order("A", "B", "C"), order("B", "C"), order("B", "C", "A"))).toEqual({
      event: order("B", "C"),
      conflicts: [],
    });
    const turned = eventOf([
      { title: "A", people: ["B B", "A A"] },
      { title: "B", people: ["A A", "B B"] },
    ]);
    expect(mergeEvents(order("A", "B"), order("B"), turned)).toEqual({ event: order("B"), conflicts: [] });
  });

  it("take from a removed item what the other side has put elsewhere", () => {
    const talk: SessionDraft = { title: "Ein ganz langer Titel", people: ["Ada Neu"] };
    const merged = mergeEvents(
      eventOf([{ title: "Block", parts: [talk] }, { title: "B" }]),
      eventOf([{ title: "B" }]),
      eventOf([{ title: "B" }, talk]),
    );
    expect(merged.event).toEqual(eventOf([{ title: "B" }, talk]));
    expect(conflictsOf(merged)).toEqual(["removal block"]);
  });

  it("keep both of what both sides add otherwise, each with an id of its own", () => {
    const day = (...sessions: readonly SessionDraft[]) => eventOf([{ title: "A" }, ...sessions]);
    const merged = mergeEvents(
      day(),
      day({ title: "Fazit", start: "12:00" }),
      day({ title: "Fazit", start: "12:10" }),
    );
    expect(conflictsOf(merged)).toEqual(["addition +fazit"]);
    expect(merged.event.sessions.map(({ id, start }) => [id, start])).toEqual([
      ["a", undefined],
      ["fazit", "12:00"],
      ["fazit-2", "12:10"],
    ]);
  });

  it("carry what each side puts into something that both add otherwise", () => {
    const talk: SessionDraft = { title: "Ein ganz langer Titel", people: ["Ada Neu"] };
    const other: SessionDraft = { title: "Noch ein langer Titel", people: ["Bo Frisch"] };
    const merged = mergeEvents(
      eventOf([talk, other]),
      eventOf([other, { title: "Block", start: "12:00", parts: [talk] }]),
      eventOf([talk, { title: "Block", start: "12:10", parts: [other] }]),
    );
    const held = merged.event.sessions.map(({ start, contributions: [part] }) => `${start} ${part?.title}`);
    expect(held.sort()).toEqual([`12:00 ${talk.title}`, `12:10 ${other.title}`]);
  });

  it("leave in place what the sides put into each other, or into different items", () => {
    const one: SessionDraft = { title: "Ein ganz langer Titel", people: ["Ada Neu"], room: "Saal" };
    const two: SessionDraft = { title: "Noch ein langer Titel", people: ["Bo Frisch"], day: "Freitag" };
    const part = ({ title, people = [] }: SessionDraft): SessionDraft => ({ title, people });
    const base = eventOf([one, two]);
    const crossed = mergeEvents(
      base,
      eventOf([{ ...two, parts: [part(one)] }]),
      eventOf([{ ...one, parts: [part(two)] }]),
    );
    expect(crossed.event).toEqual(base);
    expect(conflictsOf(crossed)).toEqual(["place ein-ganz-langer-titel"]);
    expect(crossed.conflicts[0]).toMatchObject({ ours: [{ kind: "nested" }], theirs: [{ kind: "nested" }] });
    const blocks = (
      first: readonly SessionDraft[],
      second: readonly SessionDraft[],
      ...own: readonly SessionDraft[]
    ) => eventOf([...own, { title: "B1", parts: first }, { title: "B2", parts: second }]);
    const apart = mergeEvents(blocks([], [], one), blocks([part(one)], []), blocks([], [part(one)]));
    expect(apart.event).toEqual(blocks([], [], one));
    expect(conflictsOf(apart)).toEqual(["place ein-ganz-langer-titel"]);
  });

  it("keep what holds an item that both sides put elsewhere otherwise", () => {
    const talk: SessionDraft = { title: "Ein ganz langer Titel", people: ["Ada Neu"] };
    const blocks = (
      first: readonly SessionDraft[],
      second: readonly SessionDraft[],
      ...own: readonly SessionDraft[]
    ) => eventOf([...own, { title: "B1", parts: first }, { title: "B2", parts: second }]);
    const old: SessionDraft = { title: "Alt", parts: [talk] };
    const merged = mergeEvents(blocks([], [], old), blocks([talk], []), blocks([], [talk]));
    expect(merged.event).toEqual(blocks([], [], old));
  });
});
