import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatInstant } from "./local-date-time.ts";
import { parseInstant } from "./parse-instant.ts";

describe("an instant read from text", () => {
  it("is the one that was written, in every zone", () => {
    const anyInstant = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000);
    const anyZone = fc.constantFrom("Europe/Berlin", "America/St_Johns", "Pacific/Apia", "UTC");
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        expect(parseInstant(formatInstant(instant, zone))).toBe(instant);
      }),
    );
  });

  it("may end in Z", () => {
    expect(parseInstant("2020-11-24T09:00:00Z")).toBe(Date.UTC(2020, 10, 24, 9));
  });

  it.each([
    ["2020-11-24T10:00:00"],
    ["2020-11-24"],
    ["10:00"],
    ["2020-13-24T10:00:00Z"],
    ["2020-11-24T10:00:00+0100"],
    ["2020-11-24T10:00:00Z (UTC)"],
    [""],
  ])("is refused where %j leaves it open", (text) => {
    expect(() => parseInstant(text)).toThrow(`“${text}” is not`);
  });
});
