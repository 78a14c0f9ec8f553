import { describe, expect, it } from "vitest";
import type { EventInput } from "../../event/event.ts";
import { eventOf, type SessionDraft } from "../../event/event-of.fixture.ts";
import { instantOfLocal } from "../../time/local-date-time.ts";
import type { Availability } from "../availability.ts";
import { checkSchedule } from "../check-schedule.ts";
import { personAvailable } from "./person-available.ts";

const at = (time: string) => instantOfLocal("2020-11-24", time, "Europe/Berlin", "reject") ?? 0;
const span = (start: string, end: string) => ({ start: at(start), end: at(end) });

function found(
  availability: Availability,
  session: Partial<SessionDraft> = {},
  event: Partial<EventInput> = { date: "2020-11-24" },
) {
  const sessions = [
    { start: "10:00", title: "A", people: ["Dr. Eva Beispiel"], ...session },
    { start: "11:00", title: "B" },
  ];
  const availabilities = new Map([["eva-beispiel", availability]]);
  const problems = checkSchedule(eventOf(sessions, event), {
    rules: [personAvailable],
    availabilities,
  });
  return problems.map(({ code, path }) => `${code} ${path?.join(".")}`);
}

const problem = ["schedule/person-not-available sessions.0.participants.0"];

describe("the rule that people can be there when they are on", () => {
  it.each<[string, Availability, readonly string[]]>([
    [
      "is content with one free stretch around the item",
      { free: [span("08:00", "09:00"), span("10:00", "11:00")] },
      [],
    ],
    ["finds an item that reaches beyond it", { free: [span("10:00", "10:59")] }, problem],
    ["finds an item in no free stretch", { free: [] }, problem],
    ["finds an item that meets a busy stretch", { busy: [span("10:59", "12:00")] }, problem],
    ["lets a busy stretch begin when the item ends", { busy: [span("11:00", "12:00")] }, []],
    [
      "counts a busy stretch within a free one",
      { free: [span("08:00", "12:00")], busy: [span("10:30", "10:31")] },
      problem,
    ],
    ["takes nothing stated for any time", {}, []],
  ])("%s", (_, availability, expected) => {
    expect(found(availability)).toEqual(expected);
  });

  it("looks at contributions", () => {
    const parts = [{ title: "A1", people: ["Eva Beispiel"] }];
    expect(found({ free: [] }, { people: [], parts })).toEqual([
      "schedule/person-not-available sessions.0.contributions.0.participants.0",
    ]);
  });

  it("has nothing to say of cancelled items, of drafts, and where nothing was asked", () => {
    expect(found({ free: [] }, { cancelled: true })).toEqual([]);
    expect(found({ free: [] }, {}, {})).toEqual([]);
    const event = eventOf([{ start: "10:00", title: "A", people: ["Eva Beispiel"] }], { date: "2020-11-24" });
    expect(checkSchedule(event, { rules: [personAvailable] })).toEqual([]);
  });
});
