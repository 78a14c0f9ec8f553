import { describe, expect, it } from "vitest";
import { contextOf, type ExampleSite } from "../page/site-context.fixture.ts";
import { hasZones } from "./has-zones.ts";
import { liveTimes } from "./live-times.ts";

const head = ["Datum: 2020-11-24", "Beginn: 10:00", "Ende: 12:00", "Teilnahme: online"];
const eventOf = (lines: readonly string[] = [], changes: Partial<ExampleSite> = {}) => {
  const [event] = contextOf({
    events: [
      [...head.filter((line) => !lines.some((other) => other.startsWith(line.slice(0, 5)))), ...lines],
    ],
    programme: "- 9:50 Technik\n- 10:00 Begrüßung\n- 12:00 Ende",
    ...changes,
  }).events;
  if (event === undefined) throw new Error("The example was not read");
  return event;
};
const over = { now: "2020-11-24T11:00:00Z" };

describe("when a page tells what is on", () => {
  it("is from an hour before its first item until the end", () => {
    expect(liveTimes(eventOf())).toEqual({
      from: "2020-11-24T08:50:00+01:00",
      until: "2020-11-24T12:00:00+01:00",
    });
  });

  it.each([
    ["what is over", eventOf([], over)],
    ["what is called off", eventOf(["Status: abgesagt"])],
    ["what has no times", eventOf([], { programme: "- Begrüßung" })],
  ])("is never for %s", (_, event) => {
    expect(liveTimes(event)).toBeUndefined();
  });
});

describe("the times of other zones", () => {
  it("are offered for what one attends from afar", () => {
    expect(hasZones(eventOf())).toBe(true);
  });

  it.each([
    ["what is over", eventOf([], over)],
    ["what one goes to", eventOf(["Teilnahme: vor Ort"])],
    ["what is called off", eventOf(["Status: abgesagt"])],
    ["what has no times", eventOf([], { programme: "- Begrüßung" })],
  ])("are not for %s", (_, event) => {
    expect(hasZones(event)).toBe(false);
  });
});
