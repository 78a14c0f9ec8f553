import {
  formatInstant,
  instantsOfLocal,
  localAt,
  offsetAt,
  offsetChanges,
  parseInstant,
  startOfDay,
} from "@programmheft/core";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { timeZoneComponent } from "./time-zone-component.ts";

const minute = 60_000;

/** What another library makes of the component: the offset of a local time, in milliseconds. */
function offsetReader(component: string) {
  const [, , [zone]] = ICAL.parse(`BEGIN:VCALENDAR\r\n${component}END:VCALENDAR`);
  const timeZone = new ICAL.Timezone(new ICAL.Component(zone));
  return (local: number) => {
    const time = ICAL.Time.fromDateTimeString(formatInstant(local, "UTC").slice(0, 19));
    return timeZone.utcOffset(time) * 1000;
  };
}

describe("the rules of a time zone", () => {
  it("are two that begin in 1970 where summer time keeps to a rule, as Outlook understands them", () => {
    expect(timeZoneComponent("Europe/Berlin", [2020, 2027]).split("\r\n")).toEqual([
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Berlin",
      "X-LIC-LOCATION:Europe/Berlin",
      "BEGIN:DAYLIGHT",
      "DTSTART:19700329T020000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      "END:DAYLIGHT",
      "BEGIN:STANDARD",
      "DTSTART:19701025T030000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
      "END:STANDARD",
      "END:VTIMEZONE",
      "",
    ]);
  });

  it.each([
    ["America/New_York", ["FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"]],
    ["Australia/Sydney", ["FREQ=YEARLY;BYMONTH=10;BYDAY=1SU", "FREQ=YEARLY;BYMONTH=4;BYDAY=1SU"]],
    ["America/Nuuk", []],
    ["Asia/Kolkata", []],
    [
      "Asia/Jerusalem",
      ["FREQ=YEARLY;BYMONTH=3;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"],
    ],
  ])("of %s are found from its changes", (zone, rules) => {
    const component = timeZoneComponent(zone, [2018, 2020, 2030]);
    expect([...component.matchAll(/RRULE:(.*)\r/gu)].map(([, rule]) => rule)).toEqual(rules);
  });

  it("have no rule where clocks never change, and list every change where no rule fits", () => {
    expect(timeZoneComponent("Asia/Kolkata", [2020])).toContain("TZOFFSETTO:+0530");
    const morocco = timeZoneComponent("Africa/Casablanca", [2024]);
    expect(morocco).not.toContain("RRULE");
    expect(morocco.match(/BEGIN:DAYLIGHT/gu)?.length).toBe(3);
  });

  it("begin earlier where an entry does, and stay short however far entries lie apart", () => {
    const berlin = timeZoneComponent("Europe/Berlin", [1916, 2034]);
    const offsetOf = offsetReader(berlin);
    for (const [date, hours] of [
      ["1916-04-01", 1],
      ["1916-07-01", 2],
      ["2034-01-01", 1],
      ["2034-07-01", 2],
    ] as const)
      expect(offsetOf(parseInstant(`${date}T12:00:00Z`))).toBe(hours * 60 * minute);
    expect(timeZoneComponent("Europe/Berlin", [1916, 9998]).length).toBeLessThan(2_000);
  });

  it("of every zone mean to another library what they mean here, in the years that they are made for", {
    timeout: 120_000,
  }, () => {
    for (const zone of Intl.supportedValuesOf("timeZone")) {
      const years = [1992, 2023, 2024];
      const offsetOf = offsetReader(timeZoneComponent(zone, years));
      const instants = years.flatMap((year) => {
        const from = startOfDay(`${year}-01-01`, "UTC");
        return [
          ...[0, 90, 180, 270, 360].map((days) => from + days * 24 * 60 * minute),
          ...offsetChanges(zone, from, startOfDay(`${year + 1}-01-01`, "UTC")).flatMap(({ at }) => [
            at - 180 * minute,
            at + 180 * minute,
          ]),
        ];
      });
      for (const instant of instants) {
        const { date, time } = localAt(instant, zone);
        if (instantsOfLocal(date, time, zone).occurs !== "once") continue;
        const offset = offsetAt(zone, instant);
        expect(`${zone} ${instant} ${offsetOf(instant + offset)}`).toBe(`${zone} ${instant} ${offset}`);
      }
    }
  });
});
