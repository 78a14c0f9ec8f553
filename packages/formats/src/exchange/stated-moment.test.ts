import { parseInstant } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { type StatedMoment, statedMoment } from "./stated-moment.ts";

const date = "2024-12-27";
const at = (time: string, instant: string, offset: number): StatedMoment => ({
  date,
  time,
  instant: parseInstant(instant),
  offset,
});
const half = at("10:30", "2024-12-27T09:30:00Z", 60);

describe("a moment", () => {
  it.each<[string | undefined, StatedMoment | undefined]>([
    ["2024-12-27", { date }],
    [" 2024-12-27 ", { date }],
    ["2024-12-27T10:30", { date, time: "10:30" }],
    ["2024-12-27 10:30:59", { date, time: "10:30" }],
    ["2024-12-27 1030", { date, time: "10:30" }],
    ["20241227T103000", undefined],
    ["2024-12-27T23:59:60", { date, time: "23:59" }],
    ["2024-12-27T10:30+01:00", half],
    ["2024-12-27T10:30:00+01:00", half],
    ["2024-12-27T10:30:00.123+01:00", half],
    ["2024-12-27T10:30:00,123+01:00", half],
    ["2024-12-27t10:30:00+01", half],
    ["2024-12-27  10:30:00 +0100", half],
    ["2024-12-27T103000+0100", half],
    ["2024-12-27T10:30:00Z", at("10:30", "2024-12-27T10:30:00Z", 0)],
    ["2024-12-27T10:30:15z", at("10:30", "2024-12-27T10:30:15Z", 0)],
    ["2024-12-27T23:59:60Z", at("23:59", "2024-12-27T23:59:59Z", 0)],
    ["2024-12-27T00:00Z", at("00:00", "2024-12-27T00:00:00Z", 0)],
    ["2024-12-27T10:30-05:30", at("10:30", "2024-12-27T16:00:00Z", -330)],
    ["2024-12-27T24:00", undefined],
    ["2024-12-27T10:60", undefined],
    ["2024-12-27T10:30:61", undefined],
    ["2024-02-30", undefined],
    ["2024-12-27T10", undefined],
    ["2024-12-27T10:30 Uhr", undefined],
    ["am 2024-12-27", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("that is written “%s” is %j", (text, moment) => {
    expect(statedMoment(text)).toEqual(moment);
  });
});
