import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRule } from "./any-rule.fixture.ts";
import { formatRecurrenceRule } from "./format-recurrence-rule.ts";
import { readRecurrenceRule } from "./read-recurrence-rule.ts";
import { RecurrenceRule } from "./recurrence-rule.ts";

describe("a recurrence rule", () => {
  it.each([
    ["every Tuesday", "FREQ=WEEKLY;BYDAY=TU", { frequency: "weekly", weekdays: [{ day: "tuesday" }] }],
    [
      "the last Wednesday of each month",
      "FREQ=MONTHLY;BYDAY=-1WE",
      { frequency: "monthly", weekdays: [{ day: "wednesday", nth: -1 }] },
    ],
    [
      "every second week, weeks beginning on Sunday",
      "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
      { frequency: "weekly", interval: 2, weekStart: "sunday" },
    ],
    [
      "the last working day of a month, ten times",
      "FREQ=MONTHLY;COUNT=10;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
      {
        frequency: "monthly",
        count: 10,
        weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday"].map((day) => ({ day })),
        positions: [-1],
      },
    ],
    [
      "15 March and 15 September until the end of 2030",
      "FREQ=YEARLY;UNTIL=20301231;BYMONTH=3,9;BYMONTHDAY=15",
      { frequency: "yearly", until: "2030-12-31", months: [3, 9], monthDays: [15] },
    ],
    [
      "daily up to an instant",
      "FREQ=DAILY;UNTIL=19971224T000000Z",
      { frequency: "daily", until: "1997-12-24T00:00:00Z" },
    ],
    [
      "daily up to a local time",
      "FREQ=DAILY;UNTIL=19971224T093000",
      { frequency: "daily", until: "1997-12-24T09:30:00" },
    ],
  ])("says %s as %s", (_, text, shape) => {
    const rule = RecurrenceRule.parse(shape);
    expect(readRecurrenceRule(text)).toEqual({ value: rule, problems: [] });
    expect(formatRecurrenceRule(rule)).toBe(text);
  });

  it.each([["RRULE:FREQ=DAILY"], [" rrule:freq=daily;interval=1;wkst=mo\r\n"], ["INTERVAL=+1;FREQ=DAILY"]])(
    "may be written as %j, too",
    (text) => {
      expect(readRecurrenceRule(text).value).toEqual({
        frequency: "daily",
        interval: 1,
        weekStart: "monday",
      });
    },
  );

  it("reads back as it was written", () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(readRecurrenceRule(formatRecurrenceRule(rule))).toEqual({ value: rule, problems: [] });
      }),
    );
  });

  it("ends at an instant where its dates have a time of day", () => {
    const rule = RecurrenceRule.parse({ frequency: "weekly", until: "2020-12-08" });
    expect(formatRecurrenceRule(rule, { start: "10:00", timeZone: "Europe/Berlin" })).toBe(
      "FREQ=WEEKLY;UNTIL=20201208T090000Z",
    );
    expect(formatRecurrenceRule(rule, { timeZone: "Europe/Berlin" })).toBe("FREQ=WEEKLY;UNTIL=20201208");
  });

  it.each([
    ["FREQ=DAILY;BYHOUR=9,10", "recurrence/part-unsupported", "BYHOUR=9,10", 12],
    ["FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "recurrence/part-unsupported", "BYWEEKNO=20", 13],
    ["FREQ=YEARLY;BYYEARDAY=1,100", "recurrence/part-unsupported", "BYYEARDAY=1,100", 13],
    ["FREQ=HOURLY", "recurrence/part-unsupported", "FREQ=HOURLY", 1],
    ["RSCALE=HEBREW;FREQ=YEARLY", "recurrence/part-unsupported", "RSCALE=HEBREW", 1],
    ["FREQ=YEARLY;SKIP=BACKWARD", "recurrence/part-unsupported", "SKIP=BACKWARD", 13],
    ["FREQ=DAILY;X-OWN=1", "recurrence/part-unsupported", "X-OWN=1", 12],
    ["RRULE:FREQ=DAILY;EVERY=2", "recurrence/part-unreadable", "EVERY=2", 18],
    ["FREQ=DAILY;constructor=2", "recurrence/part-unreadable", "constructor=2", 12],
    ["FREQ=DAILY;;COUNT=2", "recurrence/part-unreadable", "", 12],
    ["FREQ=DAILY;COUNT", "recurrence/part-unreadable", "COUNT", 12],
  ])("is refused whole for what is not understood: %s", (text, code, part, column) => {
    const { value, problems } = readRecurrenceRule(text);
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code,
      params: { part },
      place: { line: 1, column, length: part.length },
    });
  });

  it.each([
    ["FREQ=FORTNIGHTLY", "FREQ", "FORTNIGHTLY"],
    ["FREQ=DAILY;COUNT=0", "COUNT", "0"],
    ["FREQ=DAILY;COUNT=-1", "COUNT", "-1"],
    ["FREQ=DAILY;COUNT=1e9", "COUNT", "1E9"],
    ["FREQ=DAILY;INTERVAL=0", "INTERVAL", "0"],
    ["FREQ=DAILY;INTERVAL=", "INTERVAL", ""],
    ["FREQ=DAILY;UNTIL=20210229", "UNTIL", "20210229"],
    ["FREQ=DAILY;UNTIL=2021-01-01", "UNTIL", "2021-01-01"],
    ["FREQ=DAILY;UNTIL=20210101T250000Z", "UNTIL", "20210101T250000Z"],
    ["FREQ=YEARLY;BYMONTH=13", "BYMONTH", "13"],
    ["FREQ=YEARLY;BYMONTH=5L", "BYMONTH", "5L"],
    ["FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY", "0"],
    ["FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY", "32"],
    ["FREQ=MONTHLY;BYMONTHDAY=1,", "BYMONTHDAY", "1,"],
    ["FREQ=MONTHLY;BYDAY=XX", "BYDAY", "XX"],
    ["FREQ=MONTHLY;BYDAY=TUESDAY", "BYDAY", "TUESDAY"],
    ["FREQ=MONTHLY;BYDAY=0TU", "BYDAY", "0TU"],
    ["FREQ=MONTHLY;BYDAY=54TU", "BYDAY", "54TU"],
    ["FREQ=MONTHLY;BYDAY=TU;BYSETPOS=367", "BYSETPOS", "367"],
    ["FREQ=WEEKLY;WKST=M", "WKST", "M"],
  ])("is refused for a value that does not fit: %s", (text, name, value) => {
    const { value: rule, problems } = readRecurrenceRule(text);
    expect(rule).toBeUndefined();
    expect(problems).toMatchObject([{ code: "recurrence/value-wrong", params: { name, value } }]);
    expect(problems[0]?.message.de).toBe(`„${value}“ passt nicht zu ${name}.`);
  });

  it.each([
    ["FREQ=DAILY;COUNT=3;UNTIL=20210101", "recurrence/count-and-until"],
    ["FREQ=WEEKLY;BYDAY=1MO", "recurrence/ordinal-weekday"],
    ["FREQ=DAILY;BYDAY=-1FR", "recurrence/ordinal-weekday"],
    ["FREQ=WEEKLY;BYMONTHDAY=13", "recurrence/month-day-weekly"],
    ["FREQ=MONTHLY;BYSETPOS=-1", "recurrence/positions-alone"],
    ["FREQ=DAILY;FREQ=WEEKLY", "recurrence/part-twice"],
    ["INTERVAL=2", "recurrence/frequency-missing"],
  ])("is refused for parts that do not go together: %s", (text, code) => {
    const { value, problems } = readRecurrenceRule(text);
    expect(value).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it("gives all problems at once", () => {
    const { problems } = readRecurrenceRule("BYHOUR=9;COUNT=0;EVERY=1");
    expect(problems.map(({ code }) => code)).toEqual([
      "recurrence/part-unsupported",
      "recurrence/value-wrong",
      "recurrence/part-unreadable",
      "recurrence/frequency-missing",
    ]);
  });

  it("is refused as data, too, where its parts do not go together", () => {
    const both = RecurrenceRule.safeParse({ frequency: "daily", count: 1, until: "2020-01-01" });
    expect(both.error?.issues).toMatchObject([
      { path: ["until"], message: "The recurrence ends twice: after 1 dates and on 2020-01-01." },
    ]);
  });
});
