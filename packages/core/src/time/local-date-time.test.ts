import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { dateOfEpochDay } from "./calendar-days.ts";
import { formatInstant, instantOfLocal, instantsOfLocal, localAt } from "./local-date-time.ts";
import { timeOfMinutes } from "./minutes-of-time.ts";
import { TimeZone } from "./time-zone.ts";

const zones = [
  "Europe/Berlin",
  "America/St_Johns",
  "Pacific/Apia",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "America/Sao_Paulo",
  "UTC",
];
const anyZone = fc.constantFrom(...zones);
const anyInstant = fc
  .integer({ min: Date.UTC(1975, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 })
  .map((minutes) => minutes * 60_000);

describe("the instants that a local time can mean", () => {
  it.each([
    ["Europe/Berlin", "2020-11-24", "10:00", ["2020-11-24T10:00:00+01:00"]],
    ["Europe/Berlin", "2020-10-25", "01:59", ["2020-10-25T01:59:00+02:00"]],
    ["Europe/Berlin", "2020-10-25", "02:00", ["2020-10-25T02:00:00+02:00", "2020-10-25T02:00:00+01:00"]],
    ["Europe/Berlin", "2026-10-25", "02:30", ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"]],
    ["Europe/Berlin", "2020-10-25", "03:00", ["2020-10-25T03:00:00+01:00"]],
    ["Europe/Berlin", "2026-03-29", "01:59", ["2026-03-29T01:59:00+01:00"]],
    ["Europe/Berlin", "2026-03-29", "03:00", ["2026-03-29T03:00:00+02:00"]],
    ["America/St_Johns", "2020-11-01", "01:30", ["2020-11-01T01:30:00-02:30", "2020-11-01T01:30:00-03:30"]],
    [
      "Australia/Lord_Howe",
      "2021-04-04",
      "01:45",
      ["2021-04-04T01:45:00+11:00", "2021-04-04T01:45:00+10:30"],
    ],
    ["Asia/Kathmandu", "2024-02-29", "23:59", ["2024-02-29T23:59:00+05:45"]],
  ])("in %s, %s %s are %j", (zone, date, time, expected) => {
    const found = instantsOfLocal(date, time, zone);
    const instants =
      found.occurs === "once"
        ? [found.instant]
        : found.occurs === "twice"
          ? [found.earlier, found.later]
          : [];
    expect(instants.map((instant) => formatInstant(instant, zone))).toEqual(expected);
  });

  it.each([
    ["Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T01:30:00+01:00", "2026-03-29T03:30:00+02:00"],
    ["Europe/Berlin", "2026-03-29", "02:00", "2026-03-29T01:00:00+01:00", "2026-03-29T03:00:00+02:00"],
    ["Pacific/Apia", "2011-12-30", "12:00", "2011-12-29T12:00:00-10:00", "2011-12-31T12:00:00+14:00"],
  ])(
    "are none in %s for %s %s, and before or after the gap by choice",
    (zone, date, time, earlier, later) => {
      expect(instantsOfLocal(date, time, zone).occurs).toBe("never");
      expect(instantOfLocal(date, time, zone, "reject")).toBeUndefined();
      expect(formatInstant(instantOfLocal(date, time, zone, "earlier") ?? 0, zone)).toBe(earlier);
      expect(formatInstant(instantOfLocal(date, time, zone, "later") ?? 0, zone)).toBe(later);
    },
  );

  it("are rejected on request when there are two", () => {
    expect(instantOfLocal("2020-10-25", "02:30", "Europe/Berlin", "reject")).toBeUndefined();
    expect(instantOfLocal("2020-10-25", "02:30", "Europe/Berlin", "later")).toBe(
      Date.UTC(2020, 9, 25, 1, 30),
    );
  });

  it("show the same local time again, in every zone", () => {
    const minutesOfDay = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(
        anyZone,
        fc.integer({ min: 2_000, max: 23_000 }),
        minutesOfDay,
        (zone, epochDay, minutes) => {
          const [date, time] = [dateOfEpochDay(epochDay), timeOfMinutes(minutes)];
          const found = instantsOfLocal(date, time, zone);
          if (found.occurs === "once") expect(localAt(found.instant, zone)).toEqual({ date, time });
          if (found.occurs !== "once") expect(found.earlier).toBeLessThan(found.later);
          if (found.occurs === "twice")
            for (const instant of [found.earlier, found.later])
              expect(localAt(instant, zone)).toEqual({ date, time });
          if (found.occurs === "never")
            for (const instant of [found.earlier, found.later])
              expect(localAt(instant, zone)).not.toEqual({ date, time });
        },
      ),
    );
  });

  it("are those that luxon finds possible", () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const { date, time } = localAt(instant, zone);
        const possible = DateTime.fromMillis(instant, { zone })
          .getPossibleOffsets()
          .map((one) => one.toMillis());
        const found = instantsOfLocal(date, time, zone);
        expect(found.occurs === "once" ? [found.instant] : [found.earlier, found.later]).toEqual(possible);
      }),
      { numRuns: 300 },
    );
  });

  it("agree with luxon around every clock change of several zones", () => {
    for (const zone of zones)
      for (let year = 1990; year <= 2030; year += 4)
        for (let day = 0; day < 366; day += 1) {
          const noon = Date.UTC(year, 0, 1 + day, 12);
          expect(formatInstant(noon, zone)).toBe(
            DateTime.fromMillis(noon, { zone })
              .toISO({ suppressMilliseconds: true, format: "extended", includeOffset: true })
              ?.replace("Z", "+00:00"),
          );
        }
  });
});

describe("an instant as text", () => {
  it.each([
    ["Europe/Berlin", "2020-11-24T10:00:00+01:00"],
    ["America/St_Johns", "2020-11-24T05:30:00-03:30"],
    ["UTC", "2020-11-24T09:00:00+00:00"],
  ])("in %s is %s", (zone, text) => {
    expect(formatInstant(Date.UTC(2020, 10, 24, 9), zone)).toBe(text);
    expect(Date.parse(text)).toBe(Date.UTC(2020, 10, 24, 9));
  });
});

describe("a time zone", () => {
  it.each([["Europe/Berlin"], ["America/Argentina/Buenos_Aires"], ["Etc/GMT+5"], ["UTC"]])(
    "%s is known",
    (zone) => {
      expect(TimeZone.safeParse(zone).success).toBe(true);
    },
  );

  it.each([["Europe/Bielefeld"], ["MEZ+1"], ["+01:00"], [""], ["../etc/passwd"]])("%s is not", (zone) => {
    expect(TimeZone.safeParse(zone).success).toBe(false);
  });
});
