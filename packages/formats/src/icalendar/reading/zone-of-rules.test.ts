import { describe, expect, it } from "vitest";
import { componentOf } from "./entry-record.fixture.ts";
import { zoneOfRules } from "./zone-of-rules.ts";

const observance = (name: string, offset: string, start = "19700101T020000", ...more: readonly string[]) => [
  `BEGIN:${name}`,
  `DTSTART:${start}`,
  `TZOFFSETTO:${offset}`,
  ...more,
  `END:${name}`,
];
const inMonth = (name: string, offset: string, month: number) =>
  observance(name, offset, "16010101T020000", `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}`);
const zoneOf = (...lines: readonly string[]) =>
  zoneOfRules(componentOf("VTIMEZONE", "TZID:Eigene", ...lines));

describe("the zone of two observances", () => {
  it.each([
    ["+0100", "+0200", 3, "Europe/Berlin"],
    ["+01:00", "+02:00", 3, "Europe/Berlin"],
    ["+0000", "+0100", 3, "Europe/London"],
    ["+0200", "+0300", 3, "Europe/Athens"],
    ["-0500", "-0400", 3, "America/New_York"],
    ["-0330", "-0230", 3, "America/St_Johns"],
    ["+1000", "+1100", 10, "Australia/Sydney"],
    ["+0930", "+1030", 10, "Australia/Adelaide"],
    ["+1200", "+1300", 9, "Pacific/Auckland"],
    ["-0400", "-0300", 9, "America/Santiago"],
    ["-0400", "-0300", 3, "America/Halifax"],
    ["+0100", "+0200", 6, "Europe/Berlin"],
    ["+0100", "+0200", 7, "Etc/GMT-1"],
    ["+0500", "+0600", 3, "Etc/GMT-5"],
    ["+0530", "+0530", 3, "Asia/Kolkata"],
  ])(
    "is that of the nearest with both offsets: %s, and %s from month %i on, %s",
    (winter, summer, from, zone) => {
      expect(zoneOf(...inMonth("STANDARD", winter, 11), ...inMonth("DAYLIGHT", summer, from))).toBe(zone);
    },
  );

  it("takes the month from when it began where no rule names one", () => {
    const since = (month: string) => [
      ...observance("STANDARD", "+1000", "20200405T030000"),
      ...observance("DAYLIGHT", "+1100", `2020${month}04T020000`),
    ];
    expect(zoneOf(...since("10"))).toBe("Australia/Sydney");
    expect(zoneOf(...since("03"))).toBe("Etc/GMT-10");
  });
});

describe("the zone of one observance", () => {
  it.each([
    ["+0530", "Asia/Kolkata"],
    ["+0545", "Asia/Kathmandu"],
    ["+0000", "UTC"],
    ["-0000", "UTC"],
    ["+0100", "Etc/GMT-1"],
    ["-0500", "Etc/GMT+5"],
    ["+1400", "Etc/GMT-14"],
    ["+1500", undefined],
    ["-1200", "Etc/GMT+12"],
    ["-1300", undefined],
    ["+0115", undefined],
  ])("has one offset all year: %s, %s", (offset, zone) => {
    expect(zoneOf(...observance("STANDARD", offset))).toBe(zone);
    expect(zoneOf(...observance("DAYLIGHT", offset))).toBe(zone);
  });
});

it.each<[string, string, readonly string[]]>([
  [
    "Europe/Berlin",
    "the later one stands first",
    [
      ...observance("STANDARD", "+0100", "19961027T030000"),
      ...observance("STANDARD", "+0000", "19450101T030000"),
      ...observance("DAYLIGHT", "+0200", "19810329T020000"),
    ],
  ],
  [
    "Europe/Berlin",
    "the later one stands last",
    [
      ...observance("STANDARD", "+0000", "19450101T030000"),
      ...observance("STANDARD", "+0100", "19961027T030000"),
      ...observance("DAYLIGHT", "+0300", "19470511T030000"),
      ...observance("DAYLIGHT", "+0200", "19810329T020000"),
    ],
  ],
  [
    "Asia/Kolkata",
    "of one year, the last counts",
    [...observance("STANDARD", "+0100", "1970"), ...observance("STANDARD", "+0530", "19700101")],
  ],
])("of several observances, the one that began last counts: %s, %s", (zone, _, lines) => {
  expect(zoneOf(...lines)).toBe(zone);
});

it.each<[string, readonly string[]]>([
  ["no observance", []],
  ["an observance without an offset", ["BEGIN:STANDARD", "DTSTART:19700101T020000", "END:STANDARD"]],
  ["an offset that is none", observance("STANDARD", "0100")],
  ["another component", observance("WINTER", "+0100")],
])("there is no zone where there is %s", (_, lines) => {
  expect(zoneOf(...lines)).toBeUndefined();
});
