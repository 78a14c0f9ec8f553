import { formatInstant, parseInstant, startOfDay } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import type { CalendarTime } from "./calendar-time.ts";
import { recordOf } from "./entry-record.fixture.ts";
import { type DateWindow, expandEntry } from "./expand-entry.ts";

const zone = "Europe/Berlin";
const timed: CalendarTime = {
  date: "2026-10-20",
  time: "10:00",
  instant: parseInstant("2026-10-20T08:00:00Z"),
  zone,
};
const wholeDay: CalendarTime = { date: "2026-10-20", instant: startOfDay("2026-10-20", zone), zone };

function expand(lines: readonly string[], first: CalendarTime = timed, window?: DateWindow) {
  const { starts, cutAfter, problems, notFollowed } = expandEntry(recordOf("UID:a", ...lines), first, window);
  return {
    starts: starts.map(({ time, date, instant }) =>
      time === undefined ? date : formatInstant(instant, "UTC").slice(0, 16),
    ),
    cutAfter,
    problems: problems.map(({ problem, line }) => `${problem.code} ${line.text}`),
    notFollowed: notFollowed?.text,
  };
}
const startsOf = (...args: Parameters<typeof expand>) => expand(...args).starts;

describe("the dates of an entry that recurs", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["nothing is said", [], ["2026-10-20T08:00"]],
    ["a rule counts", ["RRULE:FREQ=WEEKLY;COUNT=2"], ["2026-10-20T08:00", "2026-10-27T09:00"]],
    ["a rule ends", ["RRULE:FREQ=DAILY;UNTIL=20261021T080000Z"], ["2026-10-20T08:00", "2026-10-21T08:00"]],
    [
      "dates are added, one of them before",
      ["RDATE:20261101T120000Z", "RDATE:20261001T080000Z"],
      ["2026-10-01T08:00", "2026-10-20T08:00", "2026-11-01T12:00"],
    ],
    [
      "a day is added, at the time of the entry",
      ["RDATE;VALUE=DATE:20261101"],
      ["2026-10-20T08:00", "2026-11-01T09:00"],
    ],
    ["a date is added that is there", ["RDATE:20261020T080000Z"], ["2026-10-20T08:00"]],
    [
      "the first date is taken away",
      ["RRULE:FREQ=DAILY;COUNT=2", "EXDATE:20261020T080000Z"],
      ["2026-10-21T08:00"],
    ],
    ["a day is taken away", ["RRULE:FREQ=DAILY;COUNT=2", "EXDATE;VALUE=DATE:20261021"], ["2026-10-20T08:00"]],
    [
      "two rules",
      ["RRULE:FREQ=DAILY;COUNT=2", "RRULE:FREQ=WEEKLY;COUNT=2"],
      ["2026-10-20T08:00", "2026-10-21T08:00", "2026-10-27T09:00"],
    ],
  ])("where %s", (_, lines, starts) => {
    expect(expand(lines)).toEqual({
      starts,
      cutAfter: undefined,
      problems: [],
      notFollowed: undefined,
    });
  });

  it("of whole days are days, whatever time of day is taken away", () => {
    const lines = ["RRULE:FREQ=DAILY;COUNT=3", "EXDATE;TZID=Europe/Berlin:20261021T100000"];
    expect(startsOf(lines, wholeDay)).toEqual(["2026-10-20", "2026-10-22"]);
  });

  it.each([
    ["BYHOUR=10", "its hour"],
    ["BYHOUR=10;BYMINUTE=0;BYSECOND=0", "its time"],
    ["BYHOUR=10; BYMINUTE=00 ;;BYSECOND=00;", "its time, with zeros, blanks and stray signs"],
    ["byhour=10;byminute=0", "its time in small letters"],
  ])("a rule may say once more when it begins: %s", (part) => {
    expect(expand([`RRULE:FREQ=DAILY;COUNT=2;${part}`])).toMatchObject({
      starts: ["2026-10-20T08:00", "2026-10-21T08:00"],
      problems: [],
    });
  });

  it.each(["BYHOUR=9", "BYMINUTE=30", "BYSECOND=1", "BYWEEKNO=20"])(
    "a rule that says more gives the first date alone, and that is said: %s",
    (part) => {
      const rule = `RRULE:FREQ=YEARLY;COUNT=2;${part}`;
      expect(expand([rule])).toEqual({
        starts: ["2026-10-20T08:00"],
        cutAfter: undefined,
        problems: [`recurrence/part-unsupported ${rule}`],
        notFollowed: rule,
      });
    },
  );

  it("a rule that says the midnight of whole days once more is understood", () => {
    expect(startsOf(["RRULE:FREQ=DAILY;COUNT=2;BYHOUR=0;BYMINUTE=0"], wholeDay)).toHaveLength(2);
  });
});

describe("how far an entry that recurs is followed", () => {
  it("without end: two years, and the last day is named", () => {
    const { starts, cutAfter } = expand(["RRULE:FREQ=MONTHLY"]);
    expect([starts.length, starts.at(-1), cutAfter]).toEqual([24, "2028-09-20T08:00", "2028-10-19"]);
  });

  it("with an end: ten years, and no more than a thousand dates", () => {
    expect(startsOf(["RRULE:FREQ=YEARLY;COUNT=20"])).toHaveLength(11);
    const daily = expand(["RRULE:FREQ=DAILY;COUNT=1001"]);
    expect([daily.starts.length, daily.cutAfter]).toEqual([1000, "2029-07-15"]);
    expect(expand(["RRULE:FREQ=DAILY;COUNT=1000"])).toMatchObject({ cutAfter: undefined });
  });

  it("within a window, both of its days included", () => {
    const window = { from: "2026-10-22", to: "2026-10-24" };
    expect(
      expand(["RRULE:FREQ=DAILY", "RDATE:20261024T120000Z,20261025T120000Z"], timed, window),
    ).toMatchObject({
      starts: ["2026-10-22T08:00", "2026-10-23T08:00", "2026-10-24T08:00", "2026-10-24T12:00"],
      cutAfter: "2026-10-24",
    });
    expect(startsOf([], timed, { from: "2026-10-20", to: "2026-10-20" })).toHaveLength(1);
    expect(startsOf([], timed, { from: "2026-10-21", to: "2026-10-22" })).toEqual([]);
  });

  it("to the end of time at most", () => {
    const late: CalendarTime = { date: "9999-12-01", instant: startOfDay("9999-12-01", zone), zone };
    expect(startsOf(["RRULE:FREQ=DAILY"], late)).toHaveLength(31);
  });
});
