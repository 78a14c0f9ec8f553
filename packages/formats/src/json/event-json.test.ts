import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../event.arbitrary.ts";
import { printEventJson } from "./print-event-json.ts";
import { readEventJson } from "./read-event-json.ts";

const codesOf = (text: string) => readEventJson(text).problems.map(({ code }) => code);

describe("an event as JSON", () => {
  it("reads back as an equal event, and prints the same bytes again", () => {
    void fc.assert(
      fc.property(eventArbitrary, (event) => {
        const text = printEventJson(event);
        const { value, problems } = readEventJson(text);
        expect(problems).toEqual([]);
        expect(value).toEqual(event);
        expect(value && printEventJson(value)).toBe(text);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("has its fields in the order of the schema, whatever their order in memory", () => {
    const { value } = readEventJson(
      '{"sessions":[{"title":"Pause","id":"p","start":"10:00"}],"title":"T","id":"t"}',
    );
    const text = value === undefined ? "" : printEventJson(value);
    expect(Object.keys(JSON.parse(text)).slice(0, 3)).toEqual(["id", "title", "language"]);
    expect(text.endsWith("}\n")).toBe(true);
  });

  it("reads bytes with a byte order mark", () => {
    const bytes = new TextEncoder().encode('\uFEFF{"id":"t","title":"T"}');
    expect(readEventJson(bytes)).toMatchObject({ value: { title: "T" }, problems: [] });
  });
});

describe("JSON that is broken", () => {
  it.each([
    ['{"id": "t" "title": "T"}', "json/syntax", 1, 12, ","],
    ['{\n  "id": "t",\n  "title": "T",\n  "theme" "X"\n}', "json/syntax", 4, 11, ":"],
    ['{"id": "t", "title": "T"', "json/syntax", 1, 25, "}"],
  ])("names line and column in %j and still reads it", (text, code, line, column, insert) => {
    const { value, problems } = readEventJson(text);
    expect(problems).toMatchObject([
      { code, place: { line, column }, mends: [{ edits: [{ text: insert }] }] },
    ]);
    expect(value).toMatchObject({ id: "t", title: "T" });
  });

  it.each([
    ["", ["json/syntax"]],
    ["kein JSON", ["json/syntax"]],
    ["[]", ["json/not-an-object"]],
    ['"x"', ["json/not-an-object"]],
    ["[".repeat(100_000), ["json/too-deep"]],
    ['{"a":'.repeat(100_000), ["json/too-deep"]],
    [`[${"0,".repeat(1_000_001)}0]`, ["json/too-many"]],
    [`[${"{".repeat(100)}${"{},".repeat(1_000_001)}`, ["json/too-many"]],
  ])("gives no event, but a problem, for %.20j", (text, codes) => {
    expect(readEventJson(text).value).toBeUndefined();
    expect([...new Set(codesOf(text))]).toEqual(codes);
  });

  it("gives no event for data that is no text", () => {
    expect(readEventJson(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]))).toMatchObject({
      problems: [{ code: "text/not-text" }],
    });
  });
});

describe("JSON that does not fit", () => {
  it("leaves out what does not fit, and says where it stands", () => {
    const text =
      '{\n  "id": "t",\n  "title": "T",\n  "date": "24.11.2020",\n  "sessions": [{ "id": "a", "title": "A", "start": "25:70" }]\n}';
    const { value, problems } = readEventJson(text);
    expect(value).toMatchObject({ title: "T", sessions: [{ title: "A" }] });
    expect(value?.date).toBeUndefined();
    expect(problems).toMatchObject([
      { code: "json/wrong-value", path: ["date"], place: { line: 4, column: 11, length: 12 } },
      {
        code: "json/wrong-value",
        path: ["sessions", 0, "start"],
        place: { line: 5 },
        params: { value: '"25:70"' },
      },
    ]);
  });

  it("asks whether a name was meant that it knows", () => {
    const text = '{"id":"t","title":"T","sessions":[{"id":"a","titel":"A","title":"B"}],"farbe":1}';
    expect(readEventJson(text).problems).toMatchObject([
      {
        code: "json/misspelt-field",
        params: { field: "titel", suggestion: "title" },
        mends: [{ edits: [{ text: '"title"' }] }],
      },
      { code: "json/unknown-field", params: { field: "farbe" } },
    ]);
  });

  it("gives ids to things that lack them, and reports that", () => {
    const { value, problems } = readEventJson('{"title":"Ein Tag","sessions":[{"title":"Pause"}]}');
    expect(value).toMatchObject({ id: "ein-tag", sessions: [{ id: "pause" }] });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["json/missing-field", ["id"]],
      ["json/missing-field", ["sessions", 0, "id"]],
    ]);
  });

  it("leaves out a session without a title, and gives no event without one", () => {
    expect(readEventJson('{"id":"t","title":"T","sessions":[{"id":"a"}]}').value?.sessions).toEqual([]);
    expect(readEventJson('{"id":"t"}')).toMatchObject({
      problems: [{ code: "json/missing-field", path: ["title"] }],
    });
    expect(readEventJson('{"id":"t"}').value).toBeUndefined();
  });

  it("reports fields that are given twice", () => {
    expect(codesOf('{"id":"t","title":"A","title":"B"}')).toEqual(["json/duplicate-field"]);
  });
});
