import { describe, expect, it } from "vitest";
import type { SeriesInput } from "../series/series.ts";
import { Series } from "../series/series.ts";
import { checkSeries } from "./check-series.ts";
import { scheduleRules } from "./schedule-rules.ts";

function found(series: Partial<SeriesInput>, options?: Parameters<typeof checkSeries>[1]) {
  const problems = checkSeries(Series.parse({ id: "reihe", title: "Reihe", ...series }), options);
  return problems.map(({ code, path }) => `${code} ${path?.join(".")}`);
}

describe("checking a series", () => {
  it("finds exceptions of its recurrence that except nothing", () => {
    const recurrence = {
      rule: { frequency: "weekly" as const },
      from: "2020-11-03",
      except: ["2020-11-10", "2020-11-11"],
    };
    expect(found({ recurrence })).toEqual(["recurrence/not-a-date recurrence.except.1"]);
  });

  it("finds settings that do nothing", () => {
    const rules = {
      "schedule/brakes": "off",
      "schedule/breaks": { minuten: 90 },
      "schedule/gaps": { minutes: 30 },
      "schedule/end-line": "off",
    } as const;
    expect(found({ rules })).toEqual([
      "schedule/rule-unknown rules.schedule/brakes",
      "schedule/rule-parameter rules.schedule/breaks",
    ]);
    const own = scheduleRules.filter(({ code }) => code === "schedule/breaks");
    expect(found({ rules: { "schedule/gaps": "off" } }, { rules: own })).toEqual([
      "schedule/rule-unknown rules.schedule/gaps",
    ]);
  });

  it("finds nothing in a series that states neither", () => {
    expect(found({})).toEqual([]);
  });
});
