import { describe, expect, it } from "vitest";
import { jsonList, jsonRecord, jsonText } from "./json-values.ts";
import { pathKey, placeOfPath } from "./path-places.ts";

describe("a value of JSON", () => {
  it.each<[unknown, unknown, readonly unknown[], string | undefined]>([
    [{ a: 1 }, { a: 1 }, [{ a: 1 }], undefined],
    [[1, 2], undefined, [1, 2], undefined],
    ["a", undefined, ["a"], "a"],
    ["", undefined, [""], ""],
    [1.5, undefined, [1.5], "1.5"],
    [0, undefined, [0], "0"],
    [false, undefined, [false], undefined],
    [null, undefined, [], undefined],
    [undefined, undefined, [], undefined],
  ])("%j is an object, a list or text, or none of them", (value, record, list, text) => {
    expect([jsonRecord(value), jsonList(value), jsonText(value)]).toEqual([record, list, text]);
  });
});

describe("the place of a part", () => {
  const place = (line: number) => ({ line, column: 1, offset: line, length: 1 });
  const places = new Map([
    [pathKey([]), place(1)],
    [pathKey(["sessions", 2]), place(3)],
    [pathKey(["sessions", 2, "start"]), place(4)],
  ]);

  it.each<[readonly (string | number)[], number]>([
    [["sessions", 2, "start"], 4],
    [["sessions", 2, "end"], 3],
    [["sessions", 3], 1],
    [[], 1],
  ])("at %j is known, or that of what is around it", (path, line) => {
    expect(placeOfPath(places, path)).toEqual(place(line));
  });

  it("is not known where nothing is", () => {
    expect(placeOfPath(new Map(), ["a"])).toBeUndefined();
  });
});
