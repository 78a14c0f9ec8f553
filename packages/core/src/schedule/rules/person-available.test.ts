import { describe, expect, it } from "vitest";
import type { EventInput } from "../../event/event.ts";
import { eventOf, type SessionDraft } from "../../event/event-of.fixture.ts";
import { Series } from "../../series/series.ts";
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

  it("looks at who moderates, for all that is not optional, and tells them once", () => {
    const moderators = [{ name: "Dr. Eva Beispiel", id: "eva-beispiel", role: "moderator" as const }];
    const moderating = (availability: Availability, session: Partial<SessionDraft> = {}) =>
      found(availability, { people: [], ...session }, { date: "2020-11-24", end: "12:00", moderators });
    expect(moderating({ busy: [span("10:30", "11:30")] })).toEqual([
      "schedule/person-not-available moderators.0",
    ]);
    expect(moderating({ busy: [span("10:00", "11:00")] }, { optional: true })).toEqual([]);
    expect(moderating({ free: [span("10:00", "11:00"), span("11:00", "12:00")] })).toEqual([]);
    const unknown = [
      { name: "Mona Muster", id: "mona-muster", role: "moderator" as const },
      { name: "Dr. Eva Beispiel", id: "eva-beispiel", kind: "organization" as const, role: "host" as const },
    ];
    expect(found({ free: [] }, { people: [] }, { date: "2020-11-24", moderators: unknown })).toEqual([]);
  });

  it("takes an organisation of the same id for another", () => {
    const people = [{ name: "Eva Beispiel", id: "eva-beispiel", kind: "organization" as const }];
    expect(found({ free: [] }, { people })).toEqual([]);
  });

  it("takes what the series has people state, unless the caller knows better", () => {
    const series = Series.parse({
      id: "reihe",
      title: "Reihe",
      people: [
        { id: "eva-beispiel", name: "Eva Beispiel", availability: { busy: [{ weekdays: ["tuesday"] }] } },
        { id: "jan-beispiel", name: "Jan Beispiel" },
      ],
    });
    const sessions = [
      { start: "10:00", title: "A", people: ["Eva Beispiel", "Jan Beispiel"] },
      { start: "00:15", end: "00:30", title: "B", people: ["Eva Beispiel"], day: "2020-11-25" },
    ];
    const event = eventOf(sessions, { date: "2020-11-24" });
    const codes = (more: object) =>
      checkSchedule(event, { rules: [personAvailable], series, ...more }).map(({ path }) => path?.join("."));
    expect(codes({})).toEqual(["sessions.0.participants.0"]);
    expect(codes({ availabilities: new Map([["eva-beispiel", {}]]) })).toEqual([]);
    expect(codes({ availabilities: new Map([["jan-beispiel", { free: [] }]]) })).toEqual([
      "sessions.0.participants.0",
      "sessions.0.participants.1",
    ]);
    const draft = eventOf([{ start: "10:00", title: "A", people: ["Eva Beispiel"] }]);
    expect(checkSchedule(draft, { rules: [personAvailable], series })).toEqual([]);
  });

  it("has nothing to say of cancelled items, of drafts, and where nothing was asked", () => {
    expect(found({ free: [] }, { cancelled: true })).toEqual([]);
    expect(found({ free: [] }, {}, {})).toEqual([]);
    const event = eventOf([{ start: "10:00", title: "A", people: ["Eva Beispiel"] }], { date: "2020-11-24" });
    expect(checkSchedule(event, { rules: [personAvailable] })).toEqual([]);
  });
});
