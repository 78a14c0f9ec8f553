import { describe, expect, it } from "vitest";
import { eventOf, type SessionDraft } from "../event/event-of.fixture.ts";
import { applyChange, applyChanges } from "./apply-changes.ts";
import type { Change } from "./change.ts";
import { codes, moved, nested, never, removal } from "./change-drafts.fixture.ts";
import { diffEvents } from "./diff-events.ts";
import { everyNode, programmeTree } from "./programme-tree.ts";
import { webinar, webinarWith } from "./webinar.fixture.ts";

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
