import { describe, expect, it } from "vitest";
import { printStatedHours, readStatedHours } from "./stated-hours.ts";

const place = { line: 1, column: 1, offset: 0, length: 0 };
const read = (text: string) => readStatedHours({ kind: "text", text, isQuoted: false, place });

describe("hours of days", () => {
  it.each<[string, object | undefined, string?, string?]>([
    ["dienstags", { weekdays: ["tuesday"] }, "dienstags", "Tuesdays"],
    ["Dienstag", { weekdays: ["tuesday"] }],
    ["di", { weekdays: ["tuesday"] }],
    [
      "on Tuesdays and Thursdays",
      { weekdays: ["tuesday", "thursday"] },
      "dienstags, donnerstags",
      "Tuesdays, Thursdays",
    ],
    [
      "dienstags 14–18 Uhr",
      { weekdays: ["tuesday"], start: "14:00", end: "18:00" },
      "dienstags 14:00 – 18:00",
      "Tuesdays 14:00 – 18:00",
    ],
    ["2026-11-24", { from: "2026-11-24", to: "2026-11-24" }, "2026-11-24"],
    ["am 24.11.2026", { from: "2026-11-24", to: "2026-11-24" }],
    [
      "24. November 2026 ab 10 Uhr",
      { from: "2026-11-24", to: "2026-11-24", start: "10:00" },
      "2026-11-24 ab 10:00",
      "2026-11-24 from 10:00",
    ],
    ["1.12.2026 bis 14.12.2026", { from: "2026-12-01", to: "2026-12-14" }, "2026-12-01 – 2026-12-14"],
    ["vom 1.12.2026 bis zum 14.12.2026", { from: "2026-12-01", to: "2026-12-14" }],
    ["ab 2026-12-01", { from: "2026-12-01" }, "ab 2026-12-01", "from 2026-12-01"],
    ["bis 2026-12-14", { to: "2026-12-14" }, "bis 2026-12-14", "until 2026-12-14"],
    [
      "dienstags, donnerstags ab 2026-12-01 14:00 – 18:00",
      { weekdays: ["tuesday", "thursday"], from: "2026-12-01", start: "14:00", end: "18:00" },
      "dienstags, donnerstags ab 2026-12-01 14:00 – 18:00",
      "Tuesdays, Thursdays from 2026-12-01 14:00 – 18:00",
    ],
    ["ab 14.30 Uhr", { start: "14:30" }, "ab 14:30", "from 14:30"],
    ["bis 18 Uhr", { end: "18:00" }, "bis 18:00", "until 18:00"],
    ["until 18:00", { end: "18:00" }],
    ["9 to 17", { start: "09:00", end: "17:00" }],
    ["18 bis 24 Uhr", { start: "18:00", end: "00:00" }, "18:00 – 00:00"],
    [
      "bis 2026-12-14 bis 18 Uhr",
      { to: "2026-12-14", end: "18:00" },
      "bis 2026-12-14 bis 18:00",
      "until 2026-12-14 until 18:00",
    ],
    ["jederzeit", {}, "jederzeit", "any time"],
    ["any time", {}],
    ["immer", {}],
    ["", undefined],
    ["25 Uhr", undefined],
    ["10:60", undefined],
    ["31.2.2026", undefined],
    ["14 – 18 Uhr dienstags", undefined],
    ["10 – 12 – 14", undefined],
    ["dienstags oder mittwochs", undefined],
    ["dienstags 14–18 (Saal)", undefined],
    ["jederzeit dienstags", undefined],
    ["2026-12-14 bis", undefined],
    [`dienstags${" ".repeat(491)}`, { weekdays: ["tuesday"] }],
    [`dienstags${" ".repeat(492)}`, undefined],
  ])("%j", (text, hours, de, en = de) => {
    expect(read(text)).toEqual(hours);
    if (hours === undefined || de === undefined) return;
    expect([printStatedHours(hours, "de"), printStatedHours(hours, "en")]).toEqual([de, en]);
    expect([de, en].map((printed) => read(printed ?? ""))).toEqual([hours, hours]);
  });

  it("are no list", () => {
    expect(readStatedHours({ kind: "list", items: [], place })).toBeUndefined();
  });
});
