import { describe, expect, it } from "vitest";
import type { Event, EventInput } from "../event/event.ts";
import { kindsOf } from "./kinds-of.fixture.ts";
import { webinarWith } from "./webinar.fixture.ts";

describe("a change of materials", () => {
  const a = { title: "A", url: "https://example.org/a" };
  const b = { title: "B", url: "https://example.org/b" };
  const having = (...materials: NonNullable<EventInput["materials"]>) => webinarWith({}, { materials });

  it.each<[string, Event, Event, string[]]>([
    ["a new title at the same address", having(a), having({ ...a, title: "N" }), ["material-changed A"]],
    [
      "a new address under the same title",
      having(a),
      having({ ...a, url: "https://example.org/n" }),
      ["material-changed A"],
    ],
    ["another kind", having(a), having({ ...a, kind: "slides" }), ["material-changed A"]],
    ["another order", having(a, b), having(b, a), ["material-reordered B"]],
    [
      "one less and one more",
      having(a, b),
      having({ title: "N" }, b),
      ["material-removed A", "material-added +N"],
    ],
    [
      "one of two with the same title",
      having({ title: "A" }, { title: "A", url: a.url }),
      having({ title: "A" }),
      ["material-removed A#2"],
    ],
  ])("tells %s", (_, before, after, kinds) => {
    expect(kindsOf(before, after)).toEqual(kinds);
  });
});
