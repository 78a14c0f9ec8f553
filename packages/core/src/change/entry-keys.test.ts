import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryKeys } from "./entry-keys.ts";

describe("the keys of entries", () => {
  it.each<[string[], string[], string[]]>([
    [[], [], []],
    [["a", "b"], [], ["a", "b"]],
    [["a", "b", "a", "a"], [], ["a", "b", "a#2", "a#3"]],
    [["a", "a", "a#2"], [], ["a", "a#3", "a#2"]],
    [["a#2", "a", "a"], [], ["a#2", "a", "a#3"]],
    [["a"], ["a"], ["a#2"]],
    [
      ["a", "b"],
      ["a", "a#2"],
      ["a#3", "b"],
    ],
  ])("of %j, beside %j, are %j", (names, taken, keys) => {
    expect(entryKeys(names, taken)).toEqual(keys);
  });

  it("are all different, and those of names that are there once are the names", () => {
    const names = fc.array(fc.constantFrom("a", "b", "a#2", "a#3", "b#2"), { maxLength: 8 });
    fc.assert(
      fc.property(names, names, (list, taken) => {
        const keys = entryKeys(list, taken);
        expect(new Set([...keys, ...taken]).size).toBe(keys.length + new Set(taken).size);
        list.forEach((name, index) => {
          if (!taken.includes(name) && list.indexOf(name) === index) expect(keys[index]).toBe(name);
        });
      }),
    );
  });
});
