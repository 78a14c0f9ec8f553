import { Series } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { printForeignJson } from "./print-foreign-json.ts";
import { printSeriesJson } from "./print-series-json.ts";
import { printVisibleJson } from "./print-visible-json.ts";
import { readSeriesJson } from "./read-series-json.ts";

describe.each([
  ["for other programs", printForeignJson],
  ["to look at", printVisibleJson],
])("JSON that is printed %s", (_, print) => {
  it("is indented, and ends with its line", () => {
    expect(print({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
  });

  it.each([
    ["\u007f", "\\u007f"],
    ["\u0085", "\\u0085"],
    ["\u009f", "\\u009f"],
    ["\u2028", "\\u2028"],
    ["\u2029", "\\u2029"],
    ["\u00a0ä\u2027", "\u00a0ä\u2027"],
    ["~", "~"],
  ])("has %j as %s", (text, written) => {
    expect(print(text)).toBe(`"${written}"\n`);
    expect(JSON.parse(print(text))).toBe(text);
  });
});

it("JSON to look at has no signs that are none", () => {
  expect(printVisibleJson("\uFFFE\uFFFF")).toBe('"\\ufffe\\uffff"\n');
});

it("a series reads back as an equal series, its fields in the order of the schema", () => {
  const series = Series.parse({ events: [{ title: "T", id: "t" }], title: "Reihe", id: "r" });
  const text = printSeriesJson(series);
  expect(text.startsWith('{\n  "id": "r",\n  "title": "Reihe",')).toBe(true);
  expect(text.endsWith("}\n")).toBe(true);
  expect(readSeriesJson(text)).toMatchObject({ value: series, problems: [] });
});
