import fc from "fast-check";
import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, it } from "vitest";
import { addDays, dateOfEpochDay, weekdayOf } from "../time/calendar-days.ts";
import { instantsOfLocal } from "../time/local-date-time.ts";
import { timeOfMinutes } from "../time/minutes-of-time.ts";
import { anyRule } from "./any-rule.fixture.ts";
import { expandOccurrences } from "./expand-occurrences.ts";
import { formatRecurrenceRule } from "./format-recurrence-rule.ts";
import { Recurrence } from "./recurrence.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";

const anyDate = fc.integer({ min: 9_000, max: 22_000 }).map(dateOfEpochDay);

const anyZone = fc.constantFrom(
  "Europe/Berlin",
  "America/St_Johns",
  "Pacific/Apia",
  "Australia/Lord_Howe",
  "UTC",
);

const anyTime = fc.oneof(
  fc.constantFrom("02:30", "00:00", "00:01", "10:00"),
  fc.integer({ min: 0, max: 1439 }).map(timeOfMinutes),
);

const anyRecurrence = fc
  .record({
    rule: anyRule,
    from: anyDate,
    start: anyTime,
    timeZone: anyZone,
    count: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    except: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 5 }),
    also: fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 3 }),
  })
  .map(({ rule, count, except, also, from, ...rest }) =>
    Recurrence.parse({
      ...rest,
      from,
      rule: count === undefined ? rule : { ...rule, count },
      except: except.map((days) => addDays(from, days)),
      also: also.map((days) => ({ date: addDays(from, days) })),
    }),
  );

/**
 * Where the library departs from RFC 5545 (3.3.10): in yearly rules it lets numbered weekdays add dates to those of BYMONTHDAY,
 * which they limit (note 2), and passes over plain weekdays beside numbered ones.
 */
function isReadOtherwise({ frequency, monthDays, weekdays = [] }: RecurrenceRule): boolean {
  const numbered = weekdays.filter(({ nth }) => nth !== undefined).length;
  return frequency === "yearly" && numbered > 0 && (monthDays !== undefined || numbered < weekdays.length);
}

function instantsOf(recurrence: Recurrence, from: string, to: string): readonly (number | undefined)[] {
  return Array.from(expandOccurrences(recurrence, { from, to, holidays: [] }), ({ startsAt }) => startsAt);
}

function instantsByLibrary(recurrence: Recurrence): readonly number[] {
  const { rule, from, start = "", timeZone } = recurrence;
  const begin = `${from}T${start}00`.replace(/[-:]/gu, "");
  const rruleString = `DTSTART;TZID=${timeZone}:${begin}\nRRULE:${formatRecurrenceRule(rule, recurrence)}`;
  return new RRuleTemporal({ rruleString }).all().map(({ epochMilliseconds }) => epochMilliseconds);
}

describe("any recurrence", () => {
  const year = (recurrence: Recurrence) => ({
    from: recurrence.from,
    to: addDays(recurrence.from, 1100),
    holidays: [],
  });

  it("gives what rrule-temporal gives, a well-kept library", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyRecurrence, ({ rule: { count, ...rule }, from, start = "", timeZone }) => {
        fc.pre(!isReadOtherwise(rule));
        // Of a first day without its time of day the library keeps the time after the change for all others, too.
        fc.pre(instantsOfLocal(from, start, timeZone).occurs !== "never");
        const days = { daily: 400, weekly: 900, monthly: 2_500, yearly: 6_000 }[rule.frequency];
        const to = addDays(from, days);
        const untilTo = Recurrence.parse({ rule: { ...rule, until: to }, from, start, timeZone });
        const ours = instantsOf(untilTo, from, to);
        expect(ours).toEqual(instantsByLibrary(untilTo));
        // The library searches on for what a rule does not have, so it is asked to count only what is there.
        if (count === undefined || ours.length < count) return;
        const counted = Recurrence.parse({ rule: { ...rule, count }, from, start, timeZone });
        expect(instantsOf(counted, from, to)).toEqual(ours.slice(0, count));
        expect(instantsByLibrary(counted)).toEqual(ours.slice(0, count));
      }),
      { numRuns: 200 },
    );
  });

  it("is in order, without doubles, and within the days asked for", () => {
    fc.assert(
      fc.property(
        anyRecurrence,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (recurrence, a, b) => {
          const from = addDays(recurrence.from, a);
          const to = addDays(from, b);
          const found = [...expandOccurrences(recurrence, { from, to, holidays: [] })];
          const keys = found.map(({ date, start }) => `${date}T${start}`);
          expect(keys).toEqual([...new Set(keys)].sort());
          for (const { date } of found) expect(from <= date && date <= to).toBe(true);
        },
      ),
    );
  });

  it("gives the same dates in two halves as in one piece", () => {
    fc.assert(
      fc.property(anyRecurrence, fc.integer({ min: 0, max: 1099 }), (recurrence, days) => {
        const { from, to, holidays } = year(recurrence);
        const middle = addDays(from, days);
        expect([
          ...expandOccurrences(recurrence, { from, to: middle, holidays }),
          ...expandOccurrences(recurrence, { from: addDays(middle, 1), to, holidays }),
        ]).toEqual([...expandOccurrences(recurrence, { from, to, holidays })]);
      }),
    );
  });

  it("loses by an exception that date alone, and by skipping holidays only holidays", () => {
    fc.assert(
      fc.property(anyRecurrence, (recurrence) => {
        const all = [...expandOccurrences(recurrence, year(recurrence))];
        const [gone] = all;
        const without = { ...recurrence, except: [...recurrence.except, gone?.date ?? recurrence.from] };
        expect([...expandOccurrences(without, year(recurrence))]).toEqual(
          all.filter(({ date }) => date !== gone?.date),
        );
        const holidays = (date: string) =>
          weekdayOf(date) === 7 ? { date, name: { de: "Sonntag", en: "Sunday" } } : undefined;
        const skipping: Recurrence = { ...recurrence, skipsHolidays: true };
        expect([...expandOccurrences(skipping, { ...year(recurrence), holidays })]).toEqual(
          all.filter(({ date, is }) => is === "extra" || weekdayOf(date) !== 7),
        );
      }),
    );
  });

  it("keeps the number of its dates when one is moved or called off", () => {
    fc.assert(
      fc.property(anyRecurrence, fc.integer({ min: -30, max: 30 }), (recurrence, days) => {
        const wide = { from: addDays(recurrence.from, -31), to: addDays(recurrence.from, 400), holidays: [] };
        const all = [...expandOccurrences(recurrence, wide)].filter(
          ({ date }) => date <= addDays(wide.to, -31),
        );
        const one = all[0];
        fc.pre(one !== undefined);
        const count = (changed: Recurrence) =>
          [...expandOccurrences(changed, wide)].filter(
            ({ originalDate }) => originalDate <= addDays(wide.to, -31),
          ).length;
        const moved = [{ date: one.date, to: { date: addDays(one.date, days) } }];
        expect(count({ ...recurrence, moved })).toBe(all.length);
        expect(count({ ...recurrence, cancelled: [{ date: one.date }] })).toBe(all.length);
      }),
    );
  });
});
