import { expect, it } from "vitest";
import { componentOf } from "./entry-record.fixture.ts";
import { zoneLookup } from "./zone-of-tzid.ts";

const lookup = zoneLookup([]);

it.each([
  ["Europe/Berlin", "Europe/Berlin"],
  [" Europe/Berlin ", "Europe/Berlin"],
  ['"Europe/Berlin"', "Europe/Berlin"],
  ["'Europe/Berlin'", "Europe/Berlin"],
  ["/Europe/Berlin", "Europe/Berlin"],
  ["/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"],
  ["/freeassociation.sourceforge.net/America/Argentina/Salta", "America/Argentina/Salta"],
  ["Etc/UTC", "Etc/UTC"],
  ["W. Europe Standard Time", "Europe/Berlin"],
  ["w. europe daylight time", "Europe/Berlin"],
  ["(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien", "Europe/Amsterdam"],
  ["(UTC+01:00) Musterhausen, Bern, Berlin", "Europe/Berlin"],
  ["(GMT-05:00) New York", "America/New_York"],
  ["(UTC+03:00) Musterhausen/Moscow", "Europe/Moscow"],
  ["(UTC) Dublin, Edinburgh, Lissabon, London", "Europe/Dublin"],
  ["(UTC+09:00)", undefined],
  ["(UTC+01:00) M1, B3rlin", undefined],
  ["UTC+01:00) Berlin", undefined],
  ["(CET) Berlin", undefined],
  ["Musterhausen Standard Time", undefined],
  ["", undefined],
])("the zone that %j means is %s", (tzid, zone) => {
  expect(lookup(tzid)).toBe(zone);
});

it("no more than a dozen cities are looked up", () => {
  const cities = (count: number) => `(UTC) ${"Musterhausen, ".repeat(count)}Berlin`;
  expect(lookup(cities(11))).toBe("Europe/Berlin");
  expect(lookup(cities(12))).toBeUndefined();
});

it("a name of its own means what its component says: a place, else its rules", () => {
  const component = (name: string, ...lines: readonly string[]) =>
    componentOf("VTIMEZONE", `TZID:${name}`, ...lines);
  const own = zoneLookup([
    component("Eigene Zeit: A", "X-LIC-LOCATION:Asia/Tokyo"),
    component("B", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETTO:+0530", "END:STANDARD"),
    component("C"),
  ]);
  expect(["Eigene Zeit: A", " B ", "C", "D", "B"].map(own)).toEqual([
    "Asia/Tokyo",
    "Asia/Kolkata",
    undefined,
    undefined,
    "Asia/Kolkata",
  ]);
});
