import { describe, expect, it } from "vitest";
import { RuleSettings } from "./rule-settings.ts";

describe("how rules are set", () => {
  it.each([
    ["off", { "schedule/breaks": "off" }],
    ["values of their parameters", { "schedule/breaks": { minutes: 90, strict: true, land: "BY" } }],
  ])("may be %s", (_, settings) => {
    expect(RuleSettings.parse(settings)).toEqual(settings);
  });

  it("knows no zero below zero, which no text could tell from the other", () => {
    const { "schedule/breaks": breaks } = RuleSettings.parse({ "schedule/breaks": { minutes: -0 } });
    expect(breaks).toStrictEqual({ minutes: 0 });
  });

  it.each([
    ["a code without a folder", { breaks: "off" }],
    ["another word than off", { "schedule/breaks": "on" }],
    ["a parameter that is no word", { "schedule/breaks": { "__proto__ ": 1 } }],
  ])("refuses %s", (_, settings) => {
    expect(RuleSettings.safeParse(settings).success).toBe(false);
  });
});
