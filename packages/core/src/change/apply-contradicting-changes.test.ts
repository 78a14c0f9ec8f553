import { describe, expect, it } from "vitest";
import { eventOf, person } from "../event/event-of.fixture.ts";
import { applyChanges } from "./apply-changes.ts";
import type { Change } from "./change.ts";
import { codes, moved, nested, never, removal } from "./change-drafts.fixture.ts";
import { webinar, webinarWith } from "./webinar.fixture.ts";

describe("a change that does not fit is not made, but reported:", () => {
  const event = webinar();

  const block = event.sessions[2] ?? never();

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
});
