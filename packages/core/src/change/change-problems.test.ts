import { describe, expect, it } from "vitest";
import { eventOf } from "../event/event-of.fixture.ts";
import { applyChanges } from "./apply-changes.ts";
import type { Change } from "./change.ts";

const event = eventOf(
  [
    {
      title: "A",
      start: "10:00",
      people: ["E N"],
      materials: [{ title: "Folien" }],
      parts: [{ title: "P" }, { title: "Q" }],
    },
    { title: "B" },
  ],
  { title: "Webinar" },
);
const [a, b] = event.sessions;
const item = a ?? never();
const other = b ?? never();
const someone = item.participants[0] ?? never();

function said(...changes: readonly Change[]): readonly (string | undefined)[] {
  return applyChanges(event, changes).problems.flatMap(({ message, path }) => [
    message.en.replaceAll("“", "'").replaceAll("”", "'").split(". ")[0],
    path?.join("."),
  ]);
}

const moved = (at: readonly string[], from: string, to: string): Change => ({
  of: "item",
  kind: "moved",
  at,
  from: { start: from },
  to: { start: to },
});
const nested = (at: readonly string[], parent: readonly string[]): Change => ({
  of: "programme",
  kind: "nested",
  at,
  from: { parent: at.slice(0, -1), after: null },
  to: { parent, after: null },
});

describe("a change that cannot be made says what it is about, and where", () => {
  it.each<[string, readonly Change[], readonly (string | undefined)[]]>([
    [
      "an item that is gone",
      [moved(["x", "y"], "10:00", "10:05")],
      ["The change concerns 'x / y'", undefined],
    ],
    [
      "a part that differs",
      [moved(["a", "q"], "10:00", "10:05")],
      [
        "At 'Q', 'start' differs from the version for which this change was made.",
        "sessions.0.contributions.1",
      ],
    ],
    [
      "a field of the event",
      [{ of: "event", kind: "event-field", from: { subtitle: "X" }, to: { subtitle: "Y" } }],
      ["At 'Webinar', 'subtitle' differs from the version for which this change was made.", ""],
    ],
    [
      "someone who is not there",
      [
        {
          of: "person",
          kind: "role-changed",
          at: ["a"],
          entry: "x-y",
          from: { role: "host" },
          to: { role: "speaker" },
        },
      ],
      ["The change concerns 'A / x-y'", "sessions.0"],
    ],
    [
      "someone who does not moderate",
      [{ of: "person", kind: "person-removed", at: [], entry: "e-n", from: someone }],
      ["The change concerns 'Webinar / e-n'", ""],
    ],
    [
      "a material that is not there",
      [
        {
          of: "material",
          kind: "material-removed",
          at: ["a"],
          entry: "X",
          from: { title: "X", kind: "link" },
        },
      ],
      ["The change concerns 'A / X'", "sessions.0"],
    ],
    [
      "two changes that contradict each other",
      [moved(["a"], "10:00", "10:05"), moved(["a"], "10:00", "10:10")],
      ["Two changes set 'start' at 'A' to different values", "sessions.0"],
    ],
    [
      "two changes that put something in different places",
      [nested(["b"], ["a"]), nested(["b"], ["a", "p"])],
      ["Two changes set 'nested' at 'B' to different values", "sessions.1"],
    ],
    [
      "two additions that differ",
      [
        { of: "programme", kind: "added", at: ["+n"], after: null, to: { ...other, title: "N" } },
        { of: "programme", kind: "added", at: ["+n"], after: null, to: { ...other, title: "M" } },
      ],
      ["Two changes set 'added' at '+n' to different values", undefined],
    ],
    [
      "a removal of what has more than it knows",
      [{ of: "programme", kind: "removed", at: ["a"], from: { ...item, contributions: [] } }],
      ["At 'A', 'removed' differs from the version for which this change was made.", "sessions.0"],
    ],
    [
      "a place within the thing itself",
      [nested(["a"], ["a", "p"])],
      ["'A' cannot stand within 'P': that is gone, or lies within it.", "sessions.0"],
    ],
    [
      "a place within something that is gone",
      [nested(["a", "p"], ["x"])],
      ["'P' cannot stand within 'x': that is gone, or lies within it.", "sessions.0.contributions.0"],
    ],
  ])("about %s", (_, changes, expected) => {
    expect(said(...changes)).toEqual(expected);
  });

  it("about someone in an item that another change removes", () => {
    const removed: Change = { of: "programme", kind: "removed", at: ["a"], from: item };
    const host: Change = {
      of: "person",
      kind: "role-changed",
      at: ["a"],
      entry: "e-n",
      from: { role: "speaker" },
      to: { role: "host" },
    };
    const slides: Change = {
      of: "material",
      kind: "material-removed",
      at: ["a"],
      entry: "Folien",
      from: { title: "Folien", kind: "link" },
    };
    const result = applyChanges(event, [removed, host, slides]);
    expect(result.problems.map(({ code }) => code)).toEqual(["change/nothing-there", "change/nothing-there"]);
    expect(result.value.sessions).toEqual([other]);
  });
});

function never(): never {
  throw new Error("The example lacks what the test needs.");
}
