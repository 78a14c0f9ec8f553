import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../time/calendar-days.ts";
import { germanHolidayLookup } from "../time/german-holidays.ts";
import { containsInterval, type Interval, overlaps } from "../time/interval.ts";
import { intervalOfSpan } from "../time/interval-of-span.ts";
import { localAt } from "../time/local-date-time.ts";
import { durationOfMinutes } from "../time/minutes-of-duration.ts";
import { minutesOfTime, timeOfMinutes } from "../time/minutes-of-time.ts";
import { startOfDay } from "../time/start-of-day.ts";
import { type FreeSlotsOptions, findFreeSlots } from "./find-free-slots.ts";

const zone = "Europe/Berlin";
const span = (date: string, start?: string, end?: string) =>
  intervalOfSpan({ date, ...(start !== undefined && { start }), ...(end !== undefined && { end }) }, zone);

const aDay: FreeSlotsOptions = {
  length: "PT1H",
  from: "2026-12-01",
  to: "2026-12-01",
  timeZone: zone,
  availabilities: [],
  step: 30,
};
const found = (more: Partial<FreeSlotsOptions>, take = 100) => {
  const slots: string[] = [];
  for (const { date, startTime, endTime } of findFreeSlots({ ...aDay, ...more })) {
    slots.push(`${date.slice(5)} ${startTime}-${endTime}`);
    if (slots.length === take) break;
  }
  return slots;
};

describe("free slots", () => {
  it("lie within working hours, next to each other and overlapping", () => {
    expect(found({ workingHours: [{ start: "09:00", end: "11:00" }] })).toEqual([
      "12-01 09:00-10:00",
      "12-01 09:30-10:30",
      "12-01 10:00-11:00",
    ]);
  });

  it("begin when something ends, and end when something begins", () => {
    const availabilities = [
      { busy: [span("2026-12-01", "08:00", "09:30")] },
      { busy: [span("2026-12-01", "10:30", "12:00")] },
    ];
    expect(found({ availabilities, workingHours: [{ start: "08:00", end: "12:00" }] })).toEqual([
      "12-01 09:30-10:30",
    ]);
  });

  it("lie where all can", () => {
    const availabilities = [
      { free: [span("2026-12-01", "08:00", "12:00"), span("2026-12-02")] },
      { free: [span("2026-12-01", "11:00", "18:00"), span("2026-12-02", "22:30", "23:30")], busy: [] },
      {},
    ];
    expect(found({ availabilities, to: "2026-12-02" })).toEqual(["12-01 11:00-12:00", "12-02 22:30-23:30"]);
  });

  it("are none where someone never can", () => {
    expect(found({ availabilities: [{ free: [] }] })).toEqual([]);
  });

  it("lie on the days of the week that are asked for, and not on holidays", () => {
    const workingHours = [{ start: "10:00", end: "11:00", weekdays: ["thursday", "friday"] as const }];
    const days = { from: "2026-05-11", to: "2026-05-17", workingHours };
    expect(found(days)).toEqual(["05-14 10:00-11:00", "05-15 10:00-11:00"]);
    expect(found({ ...days, holidays: germanHolidayLookup("NW") })).toEqual(["05-15 10:00-11:00"]);
    const holidays = [{ date: "2026-05-15", name: { de: "Brückentag", en: "Bridge day" } }];
    expect(found({ ...days, holidays })).toEqual(["05-14 10:00-11:00"]);
  });

  it("may pass midnight, within hours that do", () => {
    const workingHours = [{ start: "22:30", end: "01:00" }];
    expect(found({ from: "2026-12-02", to: "2026-12-02", workingHours, length: "PT2H" })).toEqual([]);
    expect(found({ from: "2026-12-02", to: "2026-12-03", workingHours, length: "PT2H" })).toEqual([
      "12-02 22:30-00:30",
      "12-02 23:00-01:00",
    ]);
    expect(
      found({ from: "2026-12-02", to: "2026-12-02", workingHours: [{ start: "23:00", end: "01:00" }] }),
    ).toEqual(["12-02 00:00-01:00", "12-02 23:00-00:00"]);
  });

  it("begin on the quarters of the hour where nothing else is said", () => {
    const { step: _step, ...usual } = aDay;
    const [, second] = findFreeSlots(usual);
    expect(second?.startTime).toBe("00:15");
  });

  it("are found one by one", () => {
    expect(found({ to: "9999-12-01", from: "9999-11-01" }, 2)).toEqual([
      "11-01 00:00-01:00",
      "11-01 00:30-01:30",
    ]);
  });

  it("are none where the days asked for end before they begin", () => {
    expect(found({ from: "2026-12-02", to: "2026-12-01" })).toEqual([]);
  });

  it("have both of two equal hours, and none in one that is skipped", () => {
    const night = { workingHours: [{ start: "01:30", end: "03:30" }], length: "PT30M" };
    expect(found({ ...night, from: "2026-10-25", to: "2026-10-25" })).toEqual([
      "10-25 01:30-02:00",
      "10-25 02:00-02:30",
      "10-25 02:30-02:00",
      "10-25 02:00-02:30",
      "10-25 02:30-03:00",
      "10-25 03:00-03:30",
    ]);
    expect(found({ ...night, from: "2026-03-29", to: "2026-03-29" })).toEqual([
      "03-29 01:30-03:00",
      "03-29 03:00-03:30",
    ]);
  });

  it.each([
    [{ length: "PT0M" }, "A slot needs a length"],
    [{ step: 0 }, "every 0 minutes"],
    [{ step: 7.5 }, "every 7.5 minutes"],
  ])("need a length and a step: %j", (wrong, message) => {
    expect(() => [...findFreeSlots({ ...aDay, ...wrong })]).toThrow(message);
  });

  it("are exactly those that a look at every minute finds", () => {
    const anyZone = fc.constantFrom(
      "Europe/Berlin",
      "America/St_Johns",
      "Pacific/Apia",
      "Australia/Lord_Howe",
    );
    // Days around clock changes of 2011, when Samoa skipped one, too.
    const anyFrom = fc.constantFrom(
      "2011-03-26",
      "2011-03-12",
      "2011-04-02",
      "2011-10-29",
      "2011-11-06",
      "2011-12-29",
    );
    const anyTime = fc.integer({ min: 0, max: 95 }).map((quarter) => timeOfMinutes(quarter * 15));
    const anySpan = fc.record({ day: fc.integer({ min: 0, max: 2 }), start: anyTime, end: anyTime });
    const anyWho = fc.record(
      { free: fc.array(anySpan, { maxLength: 4 }), busy: fc.array(anySpan, { maxLength: 3 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        anyZone,
        anyFrom,
        fc.array(anyWho, { maxLength: 3 }),
        fc.option(fc.record({ start: anyTime, end: anyTime }), { nil: undefined }),
        fc.constantFrom(15, 45, 60),
        fc.constantFrom(30, 60, 95),
        (timeZone, from, who, hours, step, minutes) => {
          const interval = ({ day, start, end }: { day: number; start: string; end: string }): Interval =>
            intervalOfSpan({ date: addDays(from, day), start, end }, timeZone);
          const availabilities = who.map(({ free, busy }) => ({
            ...(free && { free: free.map(interval) }),
            ...(busy && { busy: busy.map(interval) }),
          }));
          const to = addDays(from, 2);
          const ours = findFreeSlots({
            length: durationOfMinutes(minutes),
            from,
            to,
            timeZone,
            availabilities,
            step,
            ...(hours && { workingHours: [hours] }),
          });
          const range = { start: startOfDay(from, timeZone), end: startOfDay(addDays(to, 1), timeZone) };
          const working = [-1, 0, 1, 2].map((day) =>
            interval({ day, ...(hours ?? { start: "00:00", end: "00:00" }) }),
          );
          const canAt = (minute: Interval) =>
            containsInterval(range, minute) &&
            working.some((one) => overlaps(one, minute)) &&
            availabilities.every(
              ({ free, busy = [] }) =>
                (free?.some((one) => overlaps(one, minute)) ?? true) &&
                !busy.some((one) => overlaps(one, minute)),
            );
          const theirs: number[] = [];
          const grain = 60_000;
          for (let start = range.start; start < range.end; start += 60_000 * 15) {
            if (minutesOfTime(localAt(start, timeZone).time) % step !== 0) continue;
            const steps = Array.from(
              { length: (minutes * 60_000) / grain },
              (_, index) => start + index * grain,
            );
            if (steps.every((at) => canAt({ start: at, end: at + grain }))) theirs.push(start);
          }
          expect(Array.from(ours, ({ start }) => start)).toEqual(theirs);
        },
      ),
      { numRuns: 60 },
    );
  });
});
