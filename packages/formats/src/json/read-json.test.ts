import { Person, Series } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { expectedValues } from "../source/expected-values.ts";
import { readEventJson } from "./read-event-json.ts";
import { readJson } from "./read-json.ts";

const found = (text: string) =>
  readEventJson(text).problems.map(({ code, params, place, path }) => [
    code.replace("json/", ""),
    params,
    path,
    place?.line,
    place?.column,
  ]);
const expected = (kind: keyof typeof expectedValues) => ({
  expectedDe: expectedValues[kind].de,
  expectedEn: expectedValues[kind].en,
});

describe("JSON that does not fit is reported", () => {
  it.each<[string, string, readonly unknown[]]>([
    [
      "as lacking a field, where the thing stands that lacks it",
      '{"id":"t","title":"T","sessions":[\n{"id":"a"}]}',
      ["missing-field", { field: "title", ...expected("line") }, ["sessions", 0, "title"], 2, 1],
    ],
    [
      "as wrong, with what is expected",
      '{"id":"t","title":"T",\n"date":24}',
      ["wrong-value", { value: "24", field: "date", ...expected("date") }, ["date"], 2, 8],
    ],
    [
      "as wrong by the name of the list that it stands in",
      '{"id":"t","title":"T","sessions":[\n1]}',
      ["wrong-value", { value: "1", field: "sessions", ...expected("list") }, ["sessions", 0], 2, 1],
    ],
    [
      "as wrong with its beginning",
      `{"id":"t","title":"T","date":"${"x".repeat(200)}"}`,
      ["wrong-value", { value: `"${"x".repeat(99)}`, field: "date", ...expected("date") }, ["date"], 1, 30],
    ],
    [
      "as not known, with what is known there",
      '{"id":"t","title":"T","venue":{"name":"V",\n"farbe":1}}',
      [
        "unknown-field",
        { field: "farbe", known: expect.stringMatching(/^name, /u) },
        ["venue", "farbe"],
        2,
        1,
      ],
    ],
    [
      "as misspelt in a list",
      '{"id":"t","title":"T","sessions":[{"id":"a","title":"A",\n"titel":"B"}]}',
      ["misspelt-field", { field: "titel", suggestion: "title" }, ["sessions", 0, "titel"], 2, 1],
    ],
    ["as no object", "\n[1]", ["not-an-object", {}, undefined, 2, 1]],
  ])("%s", (_, text, problem) => {
    expect(found(text)).toEqual([problem]);
  });

  it("in the order of the text, whatever is wrong", () => {
    const text = '{"id":"t",\n"title":"T",\n"farbe":1,\n"date":24,\n"theme":"A",\n"theme":"B"}';
    expect(readEventJson(text).problems.map(({ place }) => place?.line)).toEqual([3, 4, 6]);
    expect(
      readEventJson('{"farbe":1,\n"theme":"A",\n"theme":"B",\n"id":"t"}').problems.map(({ code }) => code),
    ).toEqual(["json/missing-field", "json/unknown-field", "json/duplicate-field"]);
  });

  it("with words for the mend of a name", () => {
    const [problem] = readEventJson('{"id":"t","title":"T","titel":"U"}').problems;
    expect(problem?.mends).toMatchObject([
      {
        title: { de: "„title“ schreiben", en: "Write “title”" },
        edits: [{ place: { column: 23, length: 7 } }],
      },
    ]);
  });

  it("besides letters that are broken", () => {
    const text = new TextEncoder().encode('{"id":"t","title":"T~","farbe":1}');
    const { value, problems } = readEventJson(text.map((byte) => (byte === 0x7e ? 0xff : byte)));
    expect(value).toBeDefined();
    expect(problems.map(({ code }) => code)).toHaveLength(2);
  });
});

describe("JSON that does not fit", () => {
  it.each<[string, string, object]>([
    [
      "loses an item that is nothing",
      '{"id":"t","title":"T","sessions":[null,{"id":"a","title":"A"},1]}',
      { sessions: [{ title: "A" }] },
    ],
    [
      "loses a field that is not known",
      '{"id":"t","title":"T","venue":{"name":"V","farbe":1}}',
      { venue: { name: "V" } },
    ],
    [
      "loses what cannot be without a field",
      '{"id":"t","title":"T","venue":{"address":"A"}}',
      { venue: undefined },
    ],
    [
      "gives people the ids of their names",
      '{"id":"t","title":"T","moderators":[{"name":"Dr. Eva Beispiel"}]}',
      { moderators: [{ id: "eva-beispiel" }] },
    ],
    [
      "loses a person without a name",
      '{"id":"t","title":"T","moderators":[{"affiliation":"Institut"}]}',
      { moderators: [] },
    ],
    [
      "loses an id that is none, for that of the title",
      '{"id":"Kein Id","title":"Ein Titel"}',
      { id: "ein-titel" },
    ],
  ])("%s", (_, text, event) => {
    const { value, problems } = readEventJson(text);
    for (const [field, one] of Object.entries(event)) {
      const kept: unknown = Reflect.get(value ?? {}, field);
      if (one === undefined) expect(kept).toBeUndefined();
      else expect(kept).toMatchObject(one);
    }
    expect(problems).not.toEqual([]);
  });

  it("is no value of another schema, either", () => {
    expect(readJson('{"name":1}', Person).value).toBeUndefined();
    expect(readJson("null", Series).problems.map(({ code }) => code)).toEqual(["json/not-an-object"]);
  });
});
