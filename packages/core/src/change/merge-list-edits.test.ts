import { describe, expect, it } from "vitest";
import { type ListEdits, noListEdits } from "./edits.ts";
import { type MergedList, mergeListEdits } from "./merge-list-edits.ts";

interface Entry {
  readonly name?: string;
  readonly role?: string;
}

type Side = Partial<ListEdits<Entry>>;

/** What both sides want, merged in either direction: it must not matter whose is whose. */
function merged(ours: Side, theirs: Side): MergedList<Entry> {
  const all = (side: Side): ListEdits<Entry> => ({ ...noListEdits<Entry>(), ...side });
  const one = mergeListEdits(all(ours), all(theirs));
  const other = mergeListEdits(all(theirs), all(ours));
  expect(sorted(other)).toEqual(sorted(one));
  return one;
}

const sorted = ({ edits, conflicts }: MergedList<Entry>) => ({
  conflicts,
  ...Object.fromEntries(Object.entries(edits).map(([kind, list]) => [kind, [...list].sort()])),
});

const named = (from: string, to: string) => ({ from: { name: from }, to: { name: to } });
const inRole = (from: string, to: string) => ({ from: { role: from }, to: { role: to } });

describe("two sides that edit a list", () => {
  it("both set what only one of them sets", () => {
    const { edits, conflicts } = merged(
      { set: new Map([["a", named("A", "B")]]) },
      { set: new Map([["c", named("C", "D")]]) },
    );
    expect(conflicts).toEqual([]);
    expect(edits.set).toEqual(
      new Map([
        ["a", named("A", "B")],
        ["c", named("C", "D")],
      ]),
    );
  });

  it("set different fields of one entry together", () => {
    const { edits, conflicts } = merged(
      { set: new Map([["a", named("A", "B")]]) },
      { set: new Map([["a", inRole("X", "Y")]]) },
    );
    expect(conflicts).toEqual([]);
    expect(edits.set.get("a")).toEqual({ from: { name: "A", role: "X" }, to: { name: "B", role: "Y" } });
  });

  it("disagree on a field, and set the others", () => {
    const { edits, conflicts } = merged(
      { set: new Map([["a", named("A", "B")]]) },
      { set: new Map([["a", { from: { name: "A", role: "X" }, to: { name: "C", role: "Y" } }]]) },
    );
    expect(conflicts).toEqual([{ about: "value", entry: "a", fields: ["name"] }]);
    expect(edits.set.get("a")).toEqual(inRole("X", "Y"));
  });

  it("disagree on the whole of an entry that one of them replaces, unless both do it in the same way", () => {
    const replaced = { set: new Map([["a", named("A", "B")]]), replaced: new Set(["a"]) };
    expect(merged(replaced, { set: new Map([["a", inRole("X", "Y")]]) })).toEqual({
      edits: noListEdits(),
      conflicts: [{ about: "value", entry: "a", fields: [] }],
    });
    expect(merged(replaced, structuredClone(replaced))).toMatchObject({
      edits: { set: replaced.set },
      conflicts: [],
    });
  });

  it("remove what either removes, but for what the other one changes", () => {
    const { edits, conflicts } = merged(
      { removed: new Set(["a", "b"]) },
      { removed: new Set(["a", "c"]), set: new Map([["b", named("A", "B")]]) },
    );
    expect(edits.removed).toEqual(new Set(["a", "c"]));
    expect(conflicts).toEqual([{ about: "removal", entry: "b", fields: [] }]);
  });

  it("place what either places, and disagree where they place it differently", () => {
    const { edits, conflicts } = merged(
      {
        placed: new Map([
          ["a", "x"],
          ["b", "x"],
          ["c", null],
        ]),
      },
      {
        placed: new Map([
          ["b", "y"],
          ["c", null],
          ["d", "z"],
        ]),
      },
    );
    expect(edits.placed).toEqual(
      new Map([
        ["a", "x"],
        ["c", null],
        ["d", "z"],
      ]),
    );
    expect(conflicts).toEqual([{ about: "place", entry: "b", fields: [] }]);
  });

  it("add once what both add, where both agree that it can stand", () => {
    const added = (after: string | null) => ({ added: new Map([["+n", { after, value: { name: "N" } }]]) });
    expect(merged(added("a"), added("b")).edits.added).toEqual(added("a").added);
    expect(merged(added("a"), added(null)).edits.added).toEqual(added(null).added);
  });

  it("add both of what they add otherwise, and what stands behind it stays behind it", () => {
    const { edits, conflicts } = merged(
      { added: new Map([["+n", { after: "a", value: { name: "N", role: "A" } }]]) },
      {
        added: new Map([
          ["+n", { after: null, value: { name: "N", role: "B" } }],
          ["+m", { after: "+n", value: { name: "M" } }],
        ]),
        placed: new Map([
          ["a", "+n"],
          ["b", null],
        ]),
      },
    );
    expect(conflicts).toEqual([{ about: "addition", entry: "+n", fields: [] }]);
    expect(edits.added).toEqual(
      new Map([
        ["+n", { after: "a", value: { name: "N", role: "A" } }],
        ["+n#2", { after: null, value: { name: "N", role: "B" } }],
        ["+m", { after: "+n#2", value: { name: "M" } }],
      ]),
    );
    expect(edits.placed).toEqual(
      new Map([
        ["a", "+n#2"],
        ["b", null],
      ]),
    );
  });
});
