import { describe, expect, it } from "vitest";
import { z } from "zod";
import { eventOf, person, type SessionDraft } from "../event/event-of.fixture.ts";
import { defineProblem } from "../problem.ts";
import { Series } from "../series/series.ts";
import { checkSchedule } from "./check-schedule.ts";
import { defineAdjustableRule, defineRule } from "./schedule-rule.ts";
import { scheduleRules } from "./schedule-rules.ts";

const end: SessionDraft = { start: "12:30", title: "Ende", kind: "end" };
const complete = { date: "2020-11-24", moderators: [person("Mona Beispiel", { role: "moderator" })] };
const twice = eventOf([{ start: "11:50", title: "A" }, { start: "11:50", title: "B" }, end], complete);
const codes = (...problems: Parameters<typeof checkSchedule>) =>
  checkSchedule(...problems).map(({ code }) => code);

describe("checking a schedule", () => {
  it("finds nothing in a sound programme", () => {
    const sessions: SessionDraft[] = [
      { start: "09:50", title: "Technik", kind: "technical", optional: true },
      { start: "10:00", title: "Begrüßung", people: ["Jan Beispiel"] },
      { start: "10:20", title: "Block", parts: [{ title: "A", people: ["Jan Beispiel"] }, { title: "B" }] },
      { start: "11:20", title: "Pause", kind: "break" },
      {
        start: "11:40",
        title: "Podium",
        kind: "panel",
        people: [person("Jan Beispiel", { role: "panelist" })],
      },
      end,
    ];
    expect(checkSchedule(eventOf(sessions, { ...complete, start: "10:00", end: "12:30" }))).toEqual([]);
  });

  it("says in German and English what is wrong and how to mend it", () => {
    expect(checkSchedule(twice)).toEqual([
      expect.objectContaining({
        code: "schedule/same-start",
        severity: "warning",
        message: {
          de: "„B“ beginnt zur selben Zeit wie „A“: um 11:50 Uhr.",
          en: "“B” starts at the same time as “A”: at 11:50.",
        },
        help: {
          de: 'Prüfen Sie die Uhrzeit. Laufen beide nebeneinander, geben Sie jedem einen Raum: {raum="…"}.',
          en: 'Check the time. If both run side by side, give each a room: {room="…"}.',
        },
        path: ["sessions", 1, "start"],
      }),
    ]);
  });

  it("reports local times that a clock change leaves unclear", () => {
    const night = eventOf([{ start: "02:30", end: "03:00", title: "A" }], {
      ...complete,
      date: "2020-10-25",
    });
    expect(codes(night)).toEqual(["schedule/time-occurs-twice"]);
  });

  it.each(["0001-01-01", "9998-12-31"])("checks a night at the edge of the calendar: %s", (date) => {
    const sessions = [
      { start: "23:00", title: "A" },
      { start: "00:30", end: "02:00", title: "B" },
    ];
    expect(codes(eventOf(sessions, { ...complete, date, timeZone: "Pacific/Apia" }))).toEqual([
      "schedule/break-missing",
    ]);
  });

  it("leaves out rules that the series or the event switches off, and the event has the last word", () => {
    const off = { "schedule/times-in-order": "off" } as const;
    const series = (rules: Series["rules"]) => Series.parse({ id: "reihe", title: "Reihe", rules });
    expect(codes({ ...twice, rules: off })).toEqual([]);
    expect(codes(twice, { series: series(off) })).toEqual([]);
    expect(codes({ ...twice, rules: { "schedule/times-in-order": {} } }, { series: series(off) })).toEqual([
      "schedule/same-start",
    ]);
  });

  it("reports settings for rules that do not exist or for parameters that they do not take", () => {
    expect(
      codes({ ...twice, rules: { "schedule/brakes": "off", "schedule/times-in-order": "off" } }),
    ).toEqual(["schedule/rule-unknown"]);
    const wrong = {
      ...twice,
      rules: { "schedule/times-in-order": "off", "schedule/breaks": { minuten: 90 } },
    } as const;
    expect(checkSchedule(wrong)).toEqual([
      expect.objectContaining({
        code: "schedule/rule-parameter",
        path: ["rules", "schedule/breaks"],
        params: { rule: "schedule/breaks", parameter: "minuten", known: "minutes, rest" },
      }),
    ]);
  });

  it("applies rules of one's own, with their parameters", () => {
    const tooLong = defineProblem({
      code: "own/too-long",
      severity: "hint",
      message: { de: "Zu lang.", en: "Too long." },
      help: { de: "Kürzen.", en: "Shorten." },
    });
    const short = defineAdjustableRule({
      code: "own/short-title",
      about: { de: "Der Titel ist kurz.", en: "The title is short." },
      parameters: z.strictObject({ characters: z.int().default(80) }),
      check: ({ event }, { characters }) =>
        event.title.length > characters ? [tooLong.create({}, { path: ["title"] })] : [],
    });
    const never = defineRule({ code: "own/never", about: { de: "Nie.", en: "Never." }, check: () => [] });
    expect(codes(twice, { rules: [short, never] })).toEqual([]);
    expect(
      codes({ ...twice, rules: { "own/short-title": { characters: 3 } } }, { rules: [short, never] }),
    ).toEqual(["own/too-long"]);
    expect(codes({ ...twice, rules: { "own/never": { characters: 3 } } }, { rules: [never] })).toEqual([
      "schedule/rule-parameter",
    ]);
  });
});

describe("the list of rules", () => {
  it("names each rule once, in German and English", () => {
    expect(new Set(scheduleRules.map(({ code }) => code)).size).toBe(scheduleRules.length);
    for (const { about } of scheduleRules)
      expect([about.de, about.en].every((words) => words.endsWith("."))).toBe(true);
  });

  it("has defaults for every parameter", () => {
    for (const { parameters } of scheduleRules) expect(parameters.safeParse({}).success).toBe(true);
  });
});
