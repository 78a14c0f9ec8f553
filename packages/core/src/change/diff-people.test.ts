import { describe, expect, it } from "vitest";
import type { Event } from "../event/event.ts";
import { eventOf, person, type SessionDraft } from "../event/event-of.fixture.ts";
import { kindsOf } from "./kinds-of.fixture.ts";

describe("a change of people", () => {
  const cast = (...people: NonNullable<SessionDraft["people"]>) => eventOf([{ title: "T", people }]);
  const panel = (...names: readonly string[]) =>
    cast(...names.map((name) => person(name, { role: "panelist" })));

  it.each<[string, Event, Event, string[]]>([
    [
      "a replacement in the same place",
      panel("A A", "B B", "C C"),
      panel("A A", "X X", "C C"),
      ["person-replaced t/b-b"],
    ],
    [
      "two replacements",
      panel("A A", "B B"),
      panel("X X", "Y Y"),
      ["person-replaced t/a-a", "person-replaced t/b-b"],
    ],
    [
      "a replacement in another place",
      panel("A A", "B B"),
      panel("B B", "X X"),
      ["person-replaced t/a-a", "person-reordered t/b-b"],
    ],
    ["someone more", panel("A A", "B B"), panel("A A", "N N", "B B"), ["person-added t/+n-n"]],
    ["someone less", panel("A A", "B B"), panel("B B"), ["person-removed t/a-a"]],
    ["another order", panel("A A", "B B", "C C"), panel("C C", "A A", "B B"), ["person-reordered t/c-c"]],
    ["another role", cast("A A"), panel("A A"), ["role-changed t/a-a"]],
    [
      "a newcomer in another role",
      cast("A A"),
      panel("B B"),
      ["person-removed t/a-a", "person-added t/+b-b"],
    ],
    [
      "a name spelled otherwise",
      cast("Stefanie Bock"),
      cast("Dr. Stephanie Bock"),
      ["person-changed t/stefanie-bock"],
    ],
    [
      "an affiliation",
      cast(person("A A", { affiliation: "X" })),
      cast(person("A A", { affiliation: "Y" })),
      ["person-changed t/a-a"],
    ],
    [
      "the second appearance of the same person",
      cast("A A", person("A A", { role: "moderator" })),
      cast("A A", person("A A", { role: "moderator", project: "P" })),
      ["person-changed t/a-a#2"],
    ],
    [
      "one of two appearances that is gone",
      cast("A A", person("A A", { role: "moderator" })),
      cast(person("A A", { role: "moderator" })),
      ["person-removed t/a-a"],
    ],
  ])("tells %s", (_, before, after, kinds) => {
    expect(kindsOf(before, after)).toEqual(kinds);
  });
});
