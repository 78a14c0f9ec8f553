import { describe, expect, it } from "vitest";
import type { Event } from "../event/event.ts";
import { eventOf, person, type SessionDraft } from "../event/event-of.fixture.ts";
import { applyChange, applyChanges } from "./apply-changes.ts";
import type { Change } from "./change.ts";
import { diffEvents } from "./diff-events.ts";
import { everyNode, programmeTree } from "./programme-tree.ts";
import { webinar, webinarWith } from "./webinar.fixture.ts";

const moved = (at: string, from: string, to: string): Change => ({
  of: "item",
  kind: "moved",
  at: [at],
  from: { start: from },
  to: { start: to },
});

function codes({ problems }: ReturnType<typeof applyChanges>): string[] {
  return problems.map(({ code }) => code);
}

function removal(event: Event, index: number): Change {
  const from = event.sessions[index];
  if (from === undefined) throw new Error(`There is no session ${index}.`);
  return { of: "programme", kind: "removed", at: [from.id], from };
}

describe("a change that fits", () => {
  it("is made without the others", () => {
    const after = webinarWith({ view: { start: "11:35" }, panel: { start: "11:45", room: "Saal" } });
    const [first, ...others] = diffEvents(webinar(), after);
    if (first === undefined) throw new Error("Nothing has changed.");
    expect(applyChange(webinar(), first)).toEqual({
      value: webinarWith({ view: { start: "11:35" } }),
      problems: [],
    });
    expect(applyChanges(webinar(), others)).toEqual({
      value: webinarWith({ panel: { start: "11:45", room: "Saal" } }),
      problems: [],
    });
  });

  it("may have been made already", () => {
    const after = webinarWith({ view: { start: "11:35" } }, { status: "postponed" });
    expect(applyChanges(after, diffEvents(webinar(), after))).toEqual({ value: after, problems: [] });
  });

  it("fits another version of the event in which its place is as it was", () => {
    const otherwise = webinarWith({ technical: { room: "Saal" } });
    expect(
      applyChanges(otherwise, diffEvents(webinar(), webinarWith({ view: { start: "11:35" } }))).value,
    ).toEqual(webinarWith({ technical: { room: "Saal" }, view: { start: "11:35" } }));
  });

  it("adds behind something that goes at the same time, in its place", () => {
    const order = (...titles: readonly string[]) => eventOf(titles.map((title) => ({ title })));
    const [a, b] = [order("A", "B", "C"), order("A", "Ganz neu", "C")];
    expect(applyChanges(a, diffEvents(a, b)).value).toEqual(b);
    const added: Change = {
      of: "programme",
      kind: "added",
      at: ["+ganz-neu"],
      after: ["b"],
      to: b.sessions[1] ?? a.sessions[0] ?? never(),
    };
    expect(applyChanges(a, [removal(a, 1), added])).toEqual({ value: b, problems: [] });
  });

  it("adds at the end what goes behind something unknown", () => {
    const event = eventOf([{ title: "A" }, { title: "B" }]);
    const [to] = eventOf([{ title: "N" }]).sessions;
    const change: Change = { of: "programme", kind: "added", at: ["+n"], after: ["x"], to: to ?? never() };
    expect(applyChange(event, change).value.sessions.map(({ id }) => id)).toEqual(["a", "b", "n"]);
  });

  it("takes day, room and track from what becomes a part", () => {
    const event = eventOf([{ title: "A" }, { title: "B", day: "Freitag", room: "Saal", track: "T" }]);
    const change: Change = {
      of: "programme",
      kind: "nested",
      at: ["b"],
      from: { parent: [], after: ["a"] },
      to: { parent: ["a"], after: null },
    };
    expect(applyChange(event, change)).toEqual({
      value: eventOf([{ title: "A", parts: [{ title: "B" }] }]),
      problems: [],
    });
  });
});

describe("a change that does not fit is not made, but reported:", () => {
  const event = webinar();
  const nested = (at: readonly string[], parent: readonly string[]): Change => ({
    of: "programme",
    kind: "nested",
    at,
    from: { parent: at.slice(0, -1), after: null },
    to: { parent, after: null },
  });
  const block = event.sessions[2] ?? never();

  it.each<[string, readonly Change[], string[]]>([
    ["its item is not there", [moved("x", "10:00", "10:05")], ["change/nothing-there"]],
    [
      "its item starts at another time",
      [moved("blick-von-aussen", "10:00", "10:05")],
      ["change/other-there"],
    ],
    [
      "the event says something else",
      [{ of: "event", kind: "event-times", from: { start: "09:00" }, to: { start: "09:30" } }],
      ["change/other-there"],
    ],
    [
      "its person is not there",
      [
        {
          of: "person",
          kind: "role-changed",
          at: ["blick-von-aussen"],
          entry: "x",
          from: { role: "speaker" },
          to: { role: "host" },
        },
      ],
      ["change/nothing-there"],
    ],
    [
      "its person has another role",
      [
        {
          of: "person",
          kind: "role-changed",
          at: ["blick-von-aussen"],
          entry: "eva-nemela",
          from: { role: "host" },
          to: { role: "contact" },
        },
      ],
      ["change/other-there"],
    ],
    [
      "whom it removes is said to be someone else",
      [
        {
          of: "person",
          kind: "person-removed",
          at: ["blick-von-aussen"],
          entry: "eva-nemela",
          from: { name: "Eva Nemela", id: "eva-nemela", kind: "person", role: "host" },
        },
      ],
      ["change/other-there"],
    ],
    [
      "the holder of its material is not there",
      [
        {
          of: "material",
          kind: "material-added",
          at: ["x"],
          entry: "+a",
          after: null,
          to: { title: "A", kind: "link" },
        },
      ],
      ["change/nothing-there"],
    ],
    [
      "it would remove what it does not know",
      [{ of: "programme", kind: "removed", at: [block.id], from: { ...block, contributions: [] } }],
      ["change/other-there"],
    ],
    [
      "it removes what is not there",
      [{ of: "programme", kind: "removed", at: ["x"], from: block }],
      ["change/nothing-there"],
    ],
    ["it puts something where nothing is", [nested(["blick-von-aussen"], ["x"])], ["change/no-place"]],
    [
      "it puts something into itself",
      [nested([block.id], [block.id, "allianzen-mit-jugendlichen"])],
      ["change/no-place"],
    ],
    [
      "it adds something where nothing is",
      [{ of: "programme", kind: "added", at: ["x", "+y"], after: null, to: block }],
      ["change/no-place"],
    ],
    [
      "two put each other into themselves, of which the second can stay",
      [
        nested(["blick-von-aussen"], ["wie-koennen-wir-allianzen-bilden"]),
        nested(["wie-koennen-wir-allianzen-bilden"], ["blick-von-aussen"]),
      ],
      ["change/no-place"],
    ],
  ])("%s", (_, changes, expected) => {
    const result = applyChanges(event, changes);
    expect(codes(result)).toEqual(expected);
    expect(everyNode(programmeTree(result.value.sessions))).toHaveLength(8);
  });

  it("another one of the list sets the same to something else", () => {
    const result = applyChanges(event, [
      moved("blick-von-aussen", "11:30", "11:35"),
      moved("blick-von-aussen", "11:30", "11:40"),
      { of: "event", kind: "event-status", from: { status: "scheduled" }, to: { status: "cancelled" } },
      { of: "event", kind: "event-status", from: { status: "scheduled" }, to: { status: "postponed" } },
    ]);
    expect(codes(result)).toEqual(["change/contradiction", "change/contradiction"]);
    expect(result.value).toEqual(webinarWith({ view: { start: "11:35" } }, { status: "cancelled" }));
  });

  it("another one of the list puts or adds the same otherwise", () => {
    const twice = (one: Change, other: Change) => codes(applyChanges(event, [one, other]));
    const reordered = (after: string): Change => ({
      of: "programme",
      kind: "reordered",
      at: ["technische-einfuehrung"],
      from: { after: null },
      to: { after: [after] },
    });
    expect(twice(reordered("blick-von-aussen"), reordered(block.id))).toEqual(["change/contradiction"]);
    expect(twice(reordered(block.id), reordered(block.id))).toEqual([]);
    const added = (title: string): Change => ({
      of: "programme",
      kind: "added",
      at: ["+n"],
      after: null,
      to: { ...block, title },
    });
    expect(twice(added("A"), added("B"))).toEqual(["change/contradiction"]);
    expect(twice(added("A"), added("A"))).toEqual([]);
  });

  it("another one of the list removes whom it changes, adds someone else, or puts them elsewhere", () => {
    const cast = eventOf([{ title: "T", people: ["A A", "B B", "C C"] }]);
    const someone = person("N N");
    const at = { of: "person", at: ["t"] } as const;
    const [a] = cast.sessions[0]?.participants ?? [];
    const removed: Change = { ...at, kind: "person-removed", entry: "a-a", from: a ?? never() };
    const role: Change = {
      ...at,
      kind: "role-changed",
      entry: "a-a",
      from: { role: "speaker" },
      to: { role: "host" },
    };
    const to = (after: string): Change => ({
      ...at,
      kind: "person-reordered",
      entry: "a-a",
      from: { after: null },
      to: { after },
    });
    const added = (name: string): Change => ({
      ...at,
      kind: "person-added",
      entry: "+n-n",
      after: null,
      to: { ...someone, id: "n-n", name, kind: "person", role: "speaker" },
    });
    for (const [one, other] of [
      [removed, role],
      [role, removed],
      [to("b-b"), to("c-c")],
      [added("N N"), added("N M")],
    ] as const)
      expect(codes(applyChanges(cast, [one, other]))).toEqual(["change/contradiction"]);
    expect(codes(applyChanges(cast, [added("N N"), added("N N")]))).toEqual([]);
  });

  it("another one of the list removes what it puts something into", () => {
    const result = applyChanges(event, [
      removal(event, 3),
      nested(["wie-koennen-wir-allianzen-bilden"], ["blick-von-aussen"]),
    ]);
    expect(codes(result)).toEqual(["change/no-place"]);
    expect(result.value.sessions.map(({ id }) => id)).toEqual(
      event.sessions.map(({ id }) => id).filter((id) => id !== "blick-von-aussen"),
    );
  });

  it("with the place in the data and in words", () => {
    const [problem] = applyChange(event, moved("blick-von-aussen", "10:00", "10:05")).problems;
    expect(problem).toMatchObject({
      path: ["sessions", 3],
      message: {
        de: "Bei „Blick von außen“ ist „start“ anders als in der Fassung, für die diese Änderung gemacht wurde.",
        en: "At “Blick von außen”, “start” differs from the version for which this change was made.",
      },
    });
  });

  it("what is gone with an item that is removed", () => {
    const changes: readonly Change[] = [removal(event, 3), moved("blick-von-aussen", "11:30", "11:35")];
    const result = applyChanges(event, changes);
    expect(codes(result)).toEqual(["change/nothing-there"]);
    expect(result.value.sessions.map(({ id }) => id)).not.toContain("blick-von-aussen");
  });

  it("an item that cannot go where it should keeps what holds it from going", () => {
    const drafts: SessionDraft[] = [{ title: "Block", parts: [{ title: "T" }, { title: "U" }] }];
    const programme = eventOf(drafts);
    const [from] = programme.sessions;
    const changes: readonly Change[] = [
      nested(["block", "t"], ["x"]),
      {
        of: "programme",
        kind: "removed",
        at: ["block"],
        from: { ...(from ?? never()), contributions: from?.contributions.slice(1) ?? [] },
      },
    ];
    const result = applyChanges(programme, changes);
    expect(codes(result)).toEqual(["change/no-place", "change/other-there"]);
    expect(result.value).toEqual(programme);
  });

  it("what hangs on something that cannot be added is not moved there", () => {
    const [to] = eventOf([{ title: "N" }]).sessions;
    const result = applyChanges(event, [
      { of: "programme", kind: "added", at: ["x", "+n"], after: null, to: to ?? never() },
      nested(["blick-von-aussen"], ["x", "+n"]),
    ]);
    expect(codes(result)).toEqual(["change/no-place", "change/no-place"]);
    expect(result.value).toEqual(event);
  });
});

function never(): never {
  throw new Error("The example lacks what the test needs.");
}
