import { describe, expect, it } from "vitest";
import { exampleOptions, exampleSeries } from "../page/site-context.fixture.ts";
import { planSite } from "../plan/plan-site.ts";
import { printSiteMemory, readSiteMemory } from "./site-memory.ts";

const example = { events: [["Datum: 2020-11-11"], ["Datum: 2020-11-24"]] };

describe("the memory of a site", () => {
  it("is read as it was written, and written as it was read", () => {
    const { memory } = planSite(exampleSeries(example), exampleOptions(example));
    const text = printSiteMemory(memory);
    expect(readSiteMemory(text)).toEqual({ value: memory, problems: [] });
    expect(printSiteMemory(readSiteMemory(text).value ?? memory)).toBe(text);
  });

  it.each(["", "{", "{}", '{"version":2}', "null"])("is not made of %j, which is said", (text) => {
    const { value, problems } = readSiteMemory(text);
    expect(value).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(["site/memory-unreadable"]);
  });
});
