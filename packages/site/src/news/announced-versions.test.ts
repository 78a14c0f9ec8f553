import { describe, expect, it } from "vitest";
import { exampleOptions, exampleSeries } from "../page/site-context.fixture.ts";
import { planSite, type SitePlan } from "../plan/plan-site.ts";

const head = ["Datum: 2020-11-24", "Beginn: 10:00", "Ende: 12:00"];
const programme = "- 10:00 Begrüßung\n- 10:30 Vortrag\n  - » Eva Beispiel\n- 12:00 Ende";

/** Builds on one day after the other, each time with what the last build remembers, and gives every plan. */
function buildInTurn(
  ...builds: readonly { readonly now: string; readonly text?: string; readonly lines?: readonly string[] }[]
): readonly SitePlan[] {
  const plans: SitePlan[] = [];
  for (const { now, text = programme, lines = head } of builds) {
    const example = {
      events: [lines],
      programme: text,
      now: `${now}T08:00:00Z`,
      options: { memory: plans.at(-1)?.memory },
    };
    plans.push(planSite(exampleSeries(example), exampleOptions(example)));
  }
  return plans;
}
const noticeOf = (plan: SitePlan | undefined, path = "veranstaltungen/veranstaltung-1/index.html") => {
  const html = String(plan?.files.find((file) => file.path === path)?.content);
  const notice = /<div class="ph ph-change.*?<\/div>/su.exec(html)?.[0] ?? "";
  return notice
    .replace(/<[^>]+>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
};
const later = programme.replace("10:30", "10:45");

describe("what a page tells of changes", () => {
  it("is nothing when it is published first, and nothing when nothing has changed", () => {
    const plans = buildInTurn({ now: "2020-11-01" }, { now: "2020-11-02" });
    expect(plans.map((plan) => noticeOf(plan))).toEqual(["", ""]);
  });

  it("is what matters, with the day since when, in both languages, and stays for four weeks", () => {
    const plans = buildInTurn(
      { now: "2020-10-01" },
      { now: "2020-10-05", text: later },
      { now: "2020-11-01", text: later },
      { now: "2020-11-03", text: later },
    );
    expect(noticeOf(plans[1])).toBe(
      "Änderungen seit dem 5. Oktober 2020 Eva Beispiel spricht um 10:45 statt um 10:30 Uhr.",
    );
    expect(noticeOf(plans[1], "en/events/veranstaltung-1/index.html")).toContain("since 5 October 2020");
    expect(noticeOf(plans[2])).toBe(noticeOf(plans[1]));
    expect(noticeOf(plans[3])).toBe("");
    expect(plans[3]?.memory.changes).toEqual([]);
  });

  it("is the sum of several changes, and nothing once all is as it was", () => {
    const [, , both, back] = buildInTurn(
      { now: "2020-11-01" },
      { now: "2020-11-02", text: later },
      { now: "2020-11-05", text: later.replace("10:45", "11:00") },
      { now: "2020-11-06" },
    );
    expect(noticeOf(both)).toBe(
      "Änderungen seit dem 2. November 2020 Eva Beispiel spricht um 11:00 statt um 10:30 Uhr.",
    );
    expect(noticeOf(back)).toBe("");
  });

  it.each([
    ["a corrected name", { text: programme.replace("Eva Beispiel", "Eva Beispiel, Institut") }],
    ["another description", { lines: [...head, "Untertitel: Genauer"] }],
  ])("does not hold up %s", (_, change) => {
    const [, after] = buildInTurn({ now: "2020-11-01" }, { now: "2020-11-02", ...change });
    expect(noticeOf(after)).toBe("");
  });

  it("ends with the event", () => {
    const [, before, after] = buildInTurn(
      { now: "2020-11-20" },
      { now: "2020-11-23", text: later },
      { now: "2020-11-25", text: later },
    );
    expect(noticeOf(before)).not.toBe("");
    expect(noticeOf(after)).toBe("");
  });
});
