import { describe, expect, it } from "vitest";
import { agreedPlace, clashingAdditions } from "./clashing-additions.ts";

const additions = (values: Readonly<Record<string, string>>) =>
  new Map(Object.entries(values).map(([key, value]) => [key, { value }]));

describe("what two sides add under one key", () => {
  it("gets another key on the side whose value comes later, whichever side that is", () => {
    const [first, second] = [additions({ "+n": "A" }), additions({ "+n": "B" })];
    expect(clashingAdditions(first, second)).toEqual({
      keys: ["+n"],
      ours: new Map(),
      theirs: new Map([["+n", "+n#2"]]),
    });
    expect(clashingAdditions(second, first)).toEqual({
      keys: ["+n"],
      ours: new Map([["+n", "+n#2"]]),
      theirs: new Map(),
    });
  });

  it("gets a key that neither side has", () => {
    const ours = additions({ "+n": "B", "+n#2": "C" });
    const theirs = additions({ "+n": "A", "+n#3": "D" });
    expect(clashingAdditions(ours, theirs).ours).toEqual(new Map([["+n", "+n#4"]]));
  });

  it("gets a key that no other clash has been given", () => {
    const ours = additions({ "+n": "B", "+n#2": "B" });
    const theirs = additions({ "+n": "A", "+n#2": "A" });
    const { ours: renamed } = clashingAdditions(ours, theirs);
    expect(renamed).toEqual(
      new Map([
        ["+n", "+n#3"],
        ["+n#2", "+n#2#2"],
      ]),
    );
  });

  it("keeps its key where it is the same, or on one side only", () => {
    expect(
      clashingAdditions(additions({ "+n": "A", "+m": "B" }), additions({ "+n": "A", "+o": "C" })),
    ).toEqual({
      keys: [],
      ours: new Map(),
      theirs: new Map(),
    });
  });
});

describe("the place on which both orders of the sides agree", () => {
  it.each([
    ["a", "b", "a"],
    ["b", "a", "a"],
    [null, "a", null],
    ["a", null, null],
    [null, null, null],
  ])("of %s and %s is %s", (ours, theirs, expected) => {
    expect(agreedPlace(ours, theirs)).toBe(expected);
  });
});
