import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterKeys, longestValue, readFilter, writeFilter } from "./filter-query.ts";

describe("a filter in an address", () => {
  it.each([
    ["", {}],
    ["track=Verkehr&person=jan-abt", { track: "Verkehr", personId: "jan-abt" }],
    ["text=+Blick+von++au%C3%9Fen+", { text: "Blick von  außen" }],
    ["text=&track=%20", {}],
    ["utm_source=mail&personId=x&__proto__=y", {}],
    ["room=A&room=B", { room: "A" }],
    ["day=2027-09-30&project=KoDa_eG", { day: "2027-09-30", project: "KoDa_eG" }],
  ])("%s asks for %j", (query, filter) => {
    expect(readFilter(new URLSearchParams(query))).toEqual(filter);
  });

  it("is bounded, however long the address is", () => {
    const { text } = readFilter(new URLSearchParams({ text: "x".repeat(100_000) }));
    expect(text).toHaveLength(longestValue);
  });

  it("has names of its own where the page has parameters too", () => {
    const query = new URLSearchParams("day=monday&ph-day=2027-09-30");
    expect(readFilter(query, "ph-")).toEqual({ day: "2027-09-30" });
    expect(writeFilter({ track: "Stadt" }, query, "ph-").toString()).toBe("day=monday&ph-track=Stadt");
  });

  it("leaves the rest of the address alone, and does not change what it is given", () => {
    const query = new URLSearchParams("seite=2&track=Land&text=x");
    expect(writeFilter({ track: "Stadt" }, query).toString()).toBe("seite=2&track=Stadt");
    expect(query.toString()).toBe("seite=2&track=Land&text=x");
  });

  it("is read as it was written", () => {
    const value = fc
      .string({ minLength: 1, maxLength: 40 })
      .map((text) => text.trim())
      .filter((text) => text !== "" && !/\p{Cs}/u.test(text));
    const anyFilter = fc.record(
      { text: value, day: value, track: value, room: value, project: value, personId: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const written = writeFilter(filter, new URLSearchParams()).toString();
        expect(readFilter(new URLSearchParams(written))).toEqual(filter);
      }),
    );
  });

  it("names each thing once", () => {
    expect(new Set(filterKeys).size).toBe(filterKeys.length);
  });
});
