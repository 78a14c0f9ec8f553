import { describe, expect, it } from "vitest";
import type { Event } from "../event/event.ts";
import { eventOf, type SessionDraft } from "../event/event-of.fixture.ts";
import { type LateOption, optionsWhenLate } from "./run-late.ts";

const day: SessionDraft[] = [
  { start: "10:00", title: "Begrüßung", kind: "welcome" },
  {
    start: "10:20",
    title: "Ergebnisse",
    kind: "block",
    parts: [
      { start: "10:20", title: "Erster" },
      { start: "10:50", title: "Zweiter" },
    ],
  },
  { start: "11:20", title: "Pause", kind: "break" },
  { start: "11:40", title: "Rundgang", optional: true },
  { start: "11:50", title: "Podium", kind: "panel" },
  { start: "12:30", title: "Ende", kind: "end" },
];

const event = eventOf(day, { date: "2020-11-24", start: "10:00", end: "12:30" });

const starts = (changed: Event) =>
  changed.sessions.map(({ start, cancelled }) => (cancelled ? `(${start})` : start)).join(" ");

function shown(options: readonly LateOption[]): string[] {
  return options.map((option) =>
    option.possible ? `${option.kind}: ${starts(option.event)}` : `${option.kind}: ${option.why.message.en}`,
  );
}

describe("running late", () => {
  it.each<[string, SessionDraft[], string]>([
    [
      "the last end, if all ends are known",
      [
        { start: "10:00", title: "A", duration: "PT1H" },
        { start: "11:00", title: "B", duration: "PT1H" },
      ],
      "compress: 10:00 11:30 10:00",
    ],
    [
      "no end that is optional or cancelled",
      [
        { start: "10:00", title: "A", duration: "PT1H", cancelled: true },
        { start: "11:00", title: "B", duration: "PT1H", optional: true },
      ],
      "compress: When the day ends is not known.",
    ],
    [
      "no end, if one is not known",
      [
        { start: "10:00", title: "A", duration: "PT1H" },
        { start: "11:00", title: "B" },
      ],
      "compress: When the day ends is not known.",
    ],
  ])("takes for the end of a day that is not the last %s", (_, sessions, expected) => {
    const days = [
      ...sessions.map((session) => ({ ...session, day: "2020-11-24" })),
      { start: "10:00", title: "Z", day: "2020-11-25" },
    ];
    const event = eventOf(days, { date: "2020-11-24", endDate: "2020-11-25" });
    const delay = { at: "11:00", behind: 30, day: "2020-11-24" };
    expect(shown(optionsWhenLate(event, delay))).toContain(expected);
  });

  it("offers what is possible, the least change first", () => {
    expect(shown(optionsWhenLate(event, { at: "11:12", behind: 12 }))).toEqual([
      "shorten-breaks: 10:00 10:20 11:32 11:40 11:50 12:30",
      "shift-all: 10:00 10:20 11:32 11:52 12:02 12:42",
      "compress: 10:00 10:20 11:32 11:52 12:00 12:30",
      "drop-optional: There are 12 minutes to make up, but only 10 can be gained from optional items.",
    ]);
  });

  it("takes whole minutes of delay, and no lead", () => {
    for (const behind of [0, -5, 2.5, Number.NaN])
      expect(() => optionsWhenLate(event, { at: "11:12", behind })).toThrow(RangeError);
  });

  it("drops optional items where that is enough, and keeps them in sight as cancelled", () => {
    expect(shown(optionsWhenLate(event, { at: "11:12", behind: 10 }))).toContain(
      "drop-optional: 10:00 10:20 11:30 (11:50) 11:50 12:30",
    );
  });

  it("combines all ways where none is enough alone", () => {
    const options = shown(optionsWhenLate(event, { at: "11:35", behind: 35 }));
    expect(options).toEqual([
      "shift-all: 10:00 10:20 11:55 12:15 12:25 13:05",
      "combine: 10:00 10:20 11:55 (12:00) 12:00 12:30",
      expect.stringContaining("shorten-breaks: There are 35 minutes to make up, but only 15"),
      expect.stringContaining("drop-optional: There are 35 minutes to make up, but only 10"),
      expect.stringContaining("compress: There are 35 minutes to make up, but only 25"),
    ]);
  });

  it("lets protected sessions keep their length", () => {
    const [podium] = optionsWhenLate(event, { at: "11:16", behind: 16, protect: ["podium"] }).filter(
      ({ kind }) => kind === "compress",
    );
    expect(podium).toMatchObject({ possible: false, why: { params: { behind: 16, gain: 5 } } });
  });

  it("leaves alone what is past, and moves the parts of what is running", () => {
    const [option] = optionsWhenLate(event, { at: "10:40", behind: 5 });
    if (option?.possible !== true) throw new Error("An option was expected.");
    expect(option.event.sessions[0]?.start).toBe("10:00");
    expect(option.event.sessions[1]).toMatchObject({
      start: "10:20",
      contributions: [{ start: "10:20" }, { start: "10:55" }],
    });
  });

  it.each([
    ["before it begins, the announced start moves, too", "09:45", { start: "10:15", end: "12:45" }],
    ["as it begins late, the announced start moves, too", "10:15", { start: "10:15", end: "12:45" }],
    ["once it has begun, the announced start stays", "10:40", { start: "10:00", end: "12:45" }],
  ])("%s", (_, at, announced) => {
    const all = optionsWhenLate(event, { at, behind: 15 }).find(({ kind }) => kind === "shift-all");
    expect(all?.possible && all.event).toMatchObject(announced);
  });

  it("keeps the announced start where a later day runs late", () => {
    const sessions = [
      { start: "10:00", title: "Erster Tag", day: "Freitag" },
      { start: "09:00", title: "Zweiter Tag", day: "Samstag" },
    ];
    const two = eventOf(sessions, { start: "10:00" });
    const [option] = optionsWhenLate(two, { at: "09:10", behind: 10, day: "Samstag" });
    expect(option?.possible && option.event.start).toBe("10:00");
  });

  it("says how much each way changes and how much later the day ends", () => {
    const options = optionsWhenLate(event, { at: "11:12", behind: 12 });
    expect(
      options.map((option) => option.possible && [option.kind, option.endsLater, option.disturbance]),
    ).toEqual([
      ["shorten-breaks", 0, { moved: 1, shortened: 0, dropped: 0, minutes: 12 }],
      ["shift-all", 12, { moved: 4, shortened: 0, dropped: 0, minutes: 48 }],
      ["compress", 0, { moved: 3, shortened: 2, dropped: 0, minutes: 34 }],
      false,
    ]);
  });

  it("moves the announced end only when the day ends later", () => {
    const ends = optionsWhenLate(event, { at: "11:12", behind: 12 }).map(
      (option) => option.possible && [option.kind, option.event.end],
    );
    expect(ends).toEqual([["shorten-breaks", "12:30"], ["shift-all", "12:42"], ["compress", "12:30"], false]);
  });

  it("cannot keep an end that nobody knows", () => {
    const open = eventOf(
      [
        { start: "10:00", title: "A" },
        { start: "11:00", title: "B" },
      ],
      { date: "2020-11-24" },
    );
    const options = optionsWhenLate(open, { at: "10:40", behind: 10 });
    expect(options[0]).toMatchObject({ kind: "shift-all", possible: true });
    expect(options.slice(1).map((option) => !option.possible && option.why.code)).toEqual(
      Array(4).fill("schedule/late-end-unknown"),
    );
  });

  it("has nothing to offer when the day is over, or has no times", () => {
    const codes = (...given: Parameters<typeof optionsWhenLate>) =>
      optionsWhenLate(...given).map((option) => !option.possible && option.why.code);
    expect(codes(event, { at: "14:00", behind: 5 })).toEqual(["schedule/late-day-over"]);
    expect(codes(eventOf([{ title: "A" }]), { at: "10:00", behind: 5 })).toEqual(["schedule/late-no-times"]);
    expect(codes(eventOf([]), { at: "10:00", behind: 5 })).toEqual(["schedule/late-no-times"]);
  });

  it("works on drafts without a date", () => {
    expect(shown(optionsWhenLate(eventOf(day), { at: "11:12", behind: 12 }))[0]).toBe(
      "shorten-breaks: 10:00 10:20 11:32 11:40 11:50 12:30",
    );
  });

  it("moves only the day that runs late", () => {
    const two = eventOf([
      ...day.map((session) => ({ ...session, day: "Freitag" })),
      { start: "11:30", title: "Zweiter Tag", day: "Samstag" },
    ]);
    const [option] = optionsWhenLate(two, { at: "11:12", behind: 12, day: "Freitag" });
    expect(option?.possible && option.event.sessions.at(-1)?.start).toBe("11:30");
  });

  it("goes on after midnight", () => {
    const night = eventOf(
      [
        { start: "22:00", title: "A" },
        { start: "23:50", title: "B" },
        { start: "01:00", title: "Ende", kind: "end" },
      ],
      { date: "2020-11-24" },
    );
    const options = optionsWhenLate(night, { at: "00:30", behind: 20 });
    expect(shown(options)).toContain("shift-all: 22:00 23:50 01:20");
  });

  it("counts real minutes when the clocks go back", () => {
    const night = eventOf(
      [
        { start: "01:30", title: "A" },
        { start: "03:00", title: "B" },
        { start: "04:00", title: "Ende", kind: "end" },
      ],
      { date: "2020-10-25" },
    );
    const shifted = optionsWhenLate(night, { at: "01:50", behind: 10 }).find(
      ({ kind }) => kind === "shift-all",
    );
    expect(shifted?.possible && starts(shifted.event)).toBe("01:30 03:10 04:10");
  });
});
