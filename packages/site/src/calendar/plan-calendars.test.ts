import { describe, expect, it } from "vitest";
import type { SiteMemory } from "../memory/site-memory.ts";
import { contextOf, type ExampleSite } from "../page/site-context.fixture.ts";
import { planCalendars } from "./plan-calendars.ts";

const example: ExampleSite = { events: [["Datum: 2020-11-11"], ["Datum: 2020-11-24"], []] };
/** What a build after that one remembers. */
const remembered = ({ ledger }: ReturnType<typeof planCalendars>): SiteMemory => ({
  version: 1,
  calendar: ledger,
  feed: { version: 1, agendas: [], news: [] },
  changes: [],
});
const plan = (changes: Partial<ExampleSite> = {}) => planCalendars(contextOf({ ...example, ...changes }));
const textOf = (planned: ReturnType<typeof plan>, path = "kalender.ics") =>
  String(planned.files.find((file) => file.path === path)?.content).replaceAll("\r\n ", "");
/** What each entry of a calendar says, by its UID. */
const entriesOf = (text: string) =>
  new Map(
    [...text.matchAll(/BEGIN:VEVENT\r\n([\s\S]*?)END:VEVENT/gu)].map(([, entry = ""]) => [
      /^UID:(.*)\r$/mu.exec(entry)?.[1] ?? "",
      entry,
    ]),
  );

describe("the calendars of a site", () => {
  it("are one of the series, one of each event, one of each event's sessions, and one of each session; not of what has no date", () => {
    expect(plan().files.map(({ path }) => path)).toEqual([
      "kalender.ics",
      "veranstaltungen/veranstaltung-1/kalender.ics",
      "veranstaltungen/veranstaltung-2/kalender.ics",
      "veranstaltungen/veranstaltung-1/programm.ics",
      "veranstaltungen/veranstaltung-2/programm.ics",
      "veranstaltungen/veranstaltung-1/programm/begruessung.ics",
      "veranstaltungen/veranstaltung-2/programm/begruessung.ics",
    ]);
  });

  it("stay the same bytes while nothing changes, whenever the site is built", () => {
    const first = plan();
    const again = plan({ now: "2021-06-01T00:00:00Z", options: { memory: remembered(first) } });
    expect(again).toEqual(first);
  });

  it("change in the entry that changed, and call off what is gone", () => {
    const first = plan();
    const next = plan({
      events: [["Datum: 2020-11-12"]],
      now: "2020-11-05T00:00:00Z",
      options: { memory: remembered(first) },
    });
    const before = entriesOf(textOf(first));
    const changed = entriesOf(textOf(next));
    expect([...changed.keys()].sort()).toEqual([...before.keys()].sort());
    const [moved = "", gone = ""] = [...before.keys()];
    expect(changed.get(moved)).toContain("SEQUENCE:1");
    expect(changed.get(moved)).toContain("20201112T100000");
    expect(changed.get(gone)).toContain("STATUS:CANCELLED");
  });

  it("give an event's own file the revision that subscribers know", () => {
    const first = plan();
    const next = plan({
      events: [["Datum: 2020-11-12"], ["Datum: 2020-11-24"]],
      options: { memory: remembered(first) },
    });
    expect(textOf(next, "veranstaltungen/veranstaltung-1/kalender.ics")).toContain("SEQUENCE:1");
    expect(textOf(next, "veranstaltungen/veranstaltung-2/kalender.ics")).toContain("SEQUENCE:0");
  });

  it("give a session the entry that it has among the others", () => {
    const all = textOf(plan(), "veranstaltungen/veranstaltung-1/programm.ics");
    const own = textOf(plan(), "veranstaltungen/veranstaltung-1/programm/begruessung.ics");
    expect(entriesOf(own).size).toBe(1);
    for (const [uid, entry] of entriesOf(own)) expect(entriesOf(all).get(uid)).toBe(entry);
  });

  it("name whole addresses where it is known where the site stands", () => {
    const options = { address: "https://example.org/reihe/" };
    expect(textOf(plan({ options }))).toContain("https://example.org/reihe/veranstaltungen/veranstaltung-1/");
  });
});
