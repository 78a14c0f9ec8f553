import type { Problem } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import type { FrontValue } from "./front-value.ts";
import type { ValueReader } from "./record-reader.ts";
import {
  addressReader,
  asMap,
  listReader,
  readAttendance,
  readDate,
  readDaysBefore,
  readLine,
  readPositiveNumber,
  readStatus,
  readTime,
} from "./value-readers.ts";

const place = { line: 2, column: 8, offset: 12, length: 3 };
const text = (words: string): FrontValue => ({ kind: "text", text: words, isQuoted: false, place });
const list = (...items: readonly FrontValue[]): FrontValue => ({ kind: "list", items, place });
const map: FrontValue = { kind: "map", entries: [], place };

const readers: readonly [string, ValueReader<unknown>, readonly (readonly [string, unknown])[]][] = [
  [
    "a date",
    readDate,
    [
      ["2026-11-24", "2026-11-24"],
      [" 2026-11-24 ", "2026-11-24"],
      ["24.11.2026", "2026-11-24"],
      ["Dienstag, 24. November 2026", "2026-11-24"],
      ["24. November", undefined],
      ["am 24.11.2026", undefined],
      ["24.11.2026 abends", undefined],
      ["2026-02-30", undefined],
      ["", undefined],
    ],
  ],
  [
    "a time",
    readTime,
    [
      ["10:00", "10:00"],
      [" 10.30 Uhr ", "10:30"],
      ["10", "10:00"],
      ["2 pm", "14:00"],
      ["10:00 – 11:00", undefined],
      ["bis 11:00", undefined],
      ["10:00 pünktlich", undefined],
      ["25:00", undefined],
      ["", undefined],
    ],
  ],
  [
    "a positive number",
    readPositiveNumber,
    [
      ["1", 1],
      [" 120 ", 120],
      ["9007199254740991", 9007199254740991],
      ["9007199254740992", undefined],
      ["12345678901234567", undefined],
      ["0", undefined],
      ["-1", undefined],
      ["1.5", undefined],
      ["1 Person", undefined],
      ["", undefined],
    ],
  ],
  [
    "days before",
    readDaysBefore,
    [
      ["7", 7],
      ["0", 0],
      ["7 Tage", 7],
      ["7 Tage vorher", 7],
      ["7 Tagen davor", 7],
      ["1 Tag zuvor", 1],
      ["ein Tag", 1],
      ["eine Woche vorher", 7],
      ["2 Wochen", 14],
      ["one day before", 1],
      ["3 days", 3],
      ["a week before", 7],
      ["2 weeks", 14],
      ["7 vorher", 7],
      [" 7 ", 7],
      ["zwei Tage", undefined],
      ["7 Stunden", undefined],
      ["7 Tage danach", undefined],
      ["vorher 7", undefined],
      ["9999999999999999 Wochen", undefined],
      ["", undefined],
    ],
  ],
  [
    "a status",
    readStatus,
    [
      ["abgesagt", "cancelled"],
      [" Abgesagt ", "cancelled"],
      ["cancelled", "cancelled"],
      ["verschoben", "postponed"],
      ["vielleicht", undefined],
      ["", undefined],
    ],
  ],
  [
    "how one takes part",
    readAttendance,
    [
      ["online", "online"],
      ["vor  Ort", "in-person"],
      ["hybrid", "hybrid"],
      ["per Brief", undefined],
      ["", undefined],
    ],
  ],
  [
    "a line",
    readLine,
    [
      ["Worte", "Worte"],
      ["", undefined],
    ],
  ],
];

describe.each(readers)("%s", (_, read, rows) => {
  it.each(rows)("%j is %j", (words, value) => {
    expect(read(text(words))).toBe(value);
  });

  it("is no list and no group", () => {
    expect(read(list(text(rows[0]?.[0] ?? "")))).toBeUndefined();
    expect(read(map)).toBeUndefined();
  });
});

describe("an address", () => {
  const read = (words: string) => {
    const problems: Problem[] = [];
    return { address: addressReader(problems)(text(words)), problems };
  };

  it.each([
    ["https://example.org/a", "https://example.org/a"],
    [" https://example.org/a ", "https://example.org/a"],
    ["mailto:eva@example.org", "mailto:eva@example.org"],
  ])("%j is one, and nothing is said", (words, address) => {
    expect(read(words)).toEqual({ address, problems: [] });
  });

  it.each([
    ["example.org", "https://example.org"],
    ["www.example.org/a?b#c", "https://www.example.org/a?b#c"],
    ["müller.example?a", "https://müller.example?a"],
    ["sub.example.org#a", "https://sub.example.org#a"],
    ["eva.beispiel+a@example.org", "mailto:eva.beispiel+a@example.org"],
  ])("%j is completed, which is said and can be taken over", (words, address) => {
    const { problems, ...found } = read(words);
    expect(found).toEqual({ address });
    expect(problems).toMatchObject([
      {
        code: "text/address-without-scheme",
        params: { address: words, understood: address },
        place,
        mends: [{ edits: [{ place, text: address }] }],
      },
    ]);
  });

  it.each([
    "javascript:alert(1)",
    "example",
    "example.org:80/a",
    "ein Satz.",
    ".example.org",
    "",
    "/a/b.html",
  ])("%j is none", (words) => {
    expect(read(words)).toEqual({ address: undefined, problems: [] });
  });

  it("is no group", () => expect(addressReader([])(map)).toBeUndefined());
});

describe("a list", () => {
  it("is one of all its items, one of a text alone, and none where an item does not fit", () => {
    const read = listReader(readPositiveNumber);
    expect(read(list(text("1"), text("2")))).toEqual([1, 2]);
    expect(read(list())).toEqual([]);
    expect(read(text("1"))).toEqual([1]);
    expect(read(list(text("1"), text("x")))).toBeUndefined();
    expect(read(map)).toBeUndefined();
  });
});

describe("a group", () => {
  it("is one by itself, a text alone is its main field, and a list is none", () => {
    expect(asMap(map, "name")).toBe(map);
    expect(asMap(text("Rathaus"), "name")).toEqual({
      kind: "map",
      place,
      entries: [{ key: "name", keyPlace: place, value: text("Rathaus"), raw: "Rathaus" }],
    });
    expect(asMap(list(text("Rathaus")), "name")).toBeUndefined();
  });
});
