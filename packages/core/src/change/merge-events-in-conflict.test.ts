import { describe, expect, it } from "vitest";
import { eventOf, person, type SessionDraft } from "../event/event-of.fixture.ts";
import { applyChanges } from "./apply-changes.ts";
import { mergeEvents } from "./merge-events.ts";
import { webinar, webinarWith } from "./webinar.fixture.ts";

/** "value blick-von-aussen/eva-nemela: role", "place a": what conflicts are about, and where. */
function conflictsOf({ conflicts }: ReturnType<typeof mergeEvents>): string[] {
  return conflicts.map(
    ({ about, at, entry, fields }) =>
      `${about} ${[...at, ...(entry === undefined ? [] : [entry])].join("/")}${fields.length > 0 ? `: ${fields.join(", ")}` : ""}`,
  );
}

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
