import { describe, expect, it } from "vitest";
import { pathKey } from "../source/path-places.ts";
import { nameKey, parseJson } from "./parse-json.ts";

const found = (text: string) =>
  parseJson(text).problems.map(({ code, params, place, path }) => [
    code,
    params,
    place?.line,
    place?.column,
    path,
  ]);

describe("JSON that is parsed", () => {
  it("gives its value, and where values and names of fields stand", () => {
    const { value, problems, places } = parseJson('{"a":\n [1, {"b": null}], "c": true}');
    expect(value).toEqual({ a: [1, { b: null }], c: true });
    expect(problems).toEqual([]);
    const at = (key: string) => {
      const { line, column, length } = places.get(key) ?? {};
      return [line, column, length];
    };
    expect(at(pathKey([]))).toEqual([1, 1, 35]);
    expect(at(nameKey(["a"]))).toEqual([1, 2, 3]);
    expect(at(pathKey(["a", 0]))).toEqual([2, 3, 1]);
    expect(at(nameKey(["a", 1, "b"]))).toEqual([2, 7, 3]);
    expect(at(pathKey(["a", 1, "b"]))).toEqual([2, 12, 4]);
    expect(places.size).toBe(9);
  });

  it("counts from the first sign behind a byte order mark", () => {
    expect(parseJson('\uFEFF{"a":1}').places.get(nameKey(["a"]))).toMatchObject({
      line: 1,
      column: 2,
      offset: 2,
    });
  });

  it.each<[string, string, unknown, number]>([
    ["comments", '{"a":1 /* b */}', { a: 1 }, 1],
    ["a comma behind the last field", '{"a":1,}', { a: 1 }, 1],
    ["a comma behind the last item", "[1,]", [1], 1],
    ["a field without a value", '{"a":1,"b"}', { a: 1 }, 1],
    ["a field without a name", '{"a":1,:2}', { a: 1 }, 2],
    ["more faults than one needs to know, of which it tells three", "[1 2 3 4 5 6]", [1, 2, 3, 4, 5, 6], 3],
  ])("reads on behind %s", (_, text, value, count) => {
    const parsed = parseJson(text);
    expect(parsed.value).toEqual(value);
    expect(parsed.problems).toHaveLength(count);
    expect(new Set(parsed.problems.map(({ code }) => code))).toEqual(new Set(["json/syntax"]));
  });

  it("names a fault once, says why and how to mend it", () => {
    expect(parseJson('{"a" 1}').problems).toEqual([
      expect.objectContaining({
        code: "json/syntax",
        params: {
          reasonDe: expect.stringMatching(/\.$/u),
          reasonEn: expect.stringMatching(/\.$/u),
          helpDe: expect.stringMatching(/\.$/u),
          helpEn: expect.stringMatching(/\.$/u),
        },
        mends: [
          {
            title: { de: "„:“ einsetzen", en: "Put in “:”" },
            edits: [{ text: ":", place: expect.objectContaining({ line: 1, column: 6, length: 0 }) }],
          },
        ],
      }),
    ]);
    expect(parseJson("nix").problems[0]).not.toHaveProperty("mends");
  });

  it.each<[string, string, readonly unknown[]]>([
    [
      "a field that is given twice",
      '{"a":{"b":1,\n"b":2}}',
      ["json/duplicate-field", { field: "b" }, 2, 1, ["a", "b"]],
    ],
    ["what is too deep", `\n${"[".repeat(201)}`, ["json/too-deep", { most: 200 }, 2, 201, undefined]],
    [
      "what is too much",
      `\n${",".repeat(1_000_001)}`,
      ["json/too-many", { most: 1_000_000 }, 2, 1_000_001, undefined],
    ],
    ["what is too long", " ".repeat(32_000_001), ["json/too-long", { most: 32_000_000 }, 1, 1, undefined]],
  ])("tells %s", (_, text, problem) => {
    expect(found(text)).toEqual([problem]);
  });

  it("the last of two fields of a name counts", () => {
    expect(parseJson('{"a":1,"a":2}').value).toEqual({ a: 2 });
  });

  it("has no value and no places where there is nothing, or too much", () => {
    for (const text of ["", "[".repeat(300)]) {
      const { value, places } = parseJson(text);
      expect([value, places.size]).toEqual([undefined, 0]);
    }
  });
});
